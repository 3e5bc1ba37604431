import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from '../messages/answers';
import { ask } from '../messages/client';
import type { DayNumbers, TermsRead } from '../review/statistics';
import { LibraryView } from '../ui/library/LibraryView';
import { LossBanner } from '../ui/library/LossBanner';
import { Backup, showLast } from './Backup';
import { Damage, isDamage } from './Damage';
import { Exports } from './Exports';
import { Highlights } from './Highlights';
import { Imports } from './Imports';
import { problemOf } from './problem';

/** The library: what the reader made, in and out, how it grew and how it is kept. */
export function Library() {
  const [days, setDays] = useState<readonly DayNumbers[] | null>(null);
  const [month, setMonth] = useState<TermsRead | null>(null);
  const [backup, setBackup] = useState<BackupState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [damaged, setDamaged] = useState(false);
  const [version, setVersion] = useState(0);
  const noteDamage = (error: unknown) => {
    if (isDamage(error)) setDamaged(true);
  };
  const fail = (error: unknown) => {
    setProblem(problemOf(error));
    noteDamage(error);
  };
  const attempt = (work: Promise<void>) => void work.then(() => setProblem(null), fail);
  useEffect(() => {
    const load = async () => {
      setDays(await ask('statistics.daily', {}));
      setMonth(await ask('statistics.month', {}));
      setBackup(await ask('backup.state', {}));
    };
    attempt(load());
  }, [version]);
  return (
    <LibraryView
      days={days}
      month={month}
      problem={problem}
      damage={
        damaged && (
          <Damage
            onDone={() => {
              setDamaged(false);
              setVersion(version + 1);
            }}
            onProblem={fail}
          />
        )
      }
      loss={
        backup !== null &&
        backup.lost !== null && (
          <LossBanner
            lost={backup.lost}
            hasBackup={backup.last !== null}
            onShowBackup={() => attempt(showLast())}
            onAccept={() => attempt(ask('backup.acceptLoss', {}).then(setBackup))}
          />
        )
      }
      highlights={<Highlights version={version} onProblem={noteDamage} />}
      exports={<Exports />}
      imports={<Imports onDone={() => setVersion(version + 1)} />}
      backup={backup !== null && <Backup state={backup} onState={setBackup} />}
    />
  );
}
