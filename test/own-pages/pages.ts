import type { OwnPage } from './own-page.ts';
import { cards } from './pages/cards.ts';
import { certificates } from './pages/certificates.ts';
import { fronts } from './pages/fronts.ts';
import { letters } from './pages/letters.ts';
import { otherPapers } from './pages/other-papers.ts';

export const pages: readonly OwnPage[] = [...cards, ...fronts, ...certificates, ...letters, ...otherPapers];
