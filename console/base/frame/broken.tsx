import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Empty } from '../states/states.tsx';
import { wordsNow } from '../words.ts';
import { frameWords } from './words.ts';

/** Catches what a page did not expect, so that the frame around it stays. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const words = wordsNow(frameWords);
    return (
      <Empty title={words.broken}>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Empty>
    );
  }
}
