import type { ReactNode } from 'react';

/** A part of what is told on the right: its name, how much of it is open, its own tools. */
export function Section(props: {
  id: string;
  title: string;
  count?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
}) {
  const { id, title, count, tools, children } = props;
  return (
    <section className="part" id={`part-${id}`} aria-labelledby={`part-${id}-title`}>
      <header className="part-head">
        <h2 id={`part-${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {count !== undefined && <span className="part-count">{count}</span>}
        <span className="part-tools">{tools}</span>
      </header>
      {children}
    </section>
  );
}
