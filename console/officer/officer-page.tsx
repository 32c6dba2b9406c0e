import './officer.css';
import { Link, useSearch } from 'wouter';
import { useWords } from '../base/words.ts';
import { HandOverView } from './hand-over-view.tsx';
import { HolidaysView } from './holidays-view.tsx';
import { LoadView } from './load-view.tsx';
import { PolicyView } from './policy-view.tsx';
import { RulesView } from './rules-view.tsx';
import { TrailView } from './trail-view.tsx';
import { officerWords } from './words.ts';

const views = ['load', 'handOver', 'trail', 'policy', 'rules', 'holidays'] as const;

/** 管理: what the privacy officer watches over. */
export default function OfficerPage() {
  const words = useWords(officerWords);
  const query = new URLSearchParams(useSearch());
  const view = views.find((one) => one === query.get('view')) ?? 'load';
  return (
    <div className="officer">
      <h1>{words.title}</h1>
      <nav aria-label={words.views} className="officer-views">
        {views.map((one) => (
          <Link
            key={one}
            href={one === 'load' ? '/officer' : `/officer?view=${one}`}
            aria-current={one === view ? 'page' : undefined}
          >
            {words[one]}
          </Link>
        ))}
      </nav>
      {view === 'load' && <LoadView />}
      {view === 'handOver' && <HandOverView asked={query.get('number') ?? ''} />}
      {view === 'trail' && <TrailView />}
      {view === 'policy' && <PolicyView />}
      {view === 'rules' && <RulesView />}
      {view === 'holidays' && <HolidaysView />}
    </div>
  );
}
