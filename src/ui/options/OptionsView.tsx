import { FACES, type Face } from '../../review/face';
import type { Settings, SettingsChange } from '../../settings/settings';
import { Choice } from './Choice';
import { ColourNames } from './ColourNames';
import { DailyLimit } from './DailyLimit';
import { ExchangeRate } from './ExchangeRate';
import { Switch } from './Switch';

export interface OptionsViewProps {
  readonly settings: Settings;
  readonly problem: string | null;
  readonly onChange: (change: SettingsChange) => void;
}

const WORDS = [
  { value: 'always', label: 'On every hover' },
  { value: 'key', label: 'Only while Shift is held' },
  { value: 'never', label: 'Never: terms only' },
] as const;

const NOTATIONS = [
  { value: 'marks', label: 'Pinyin with tone marks', sample: 'zhòngdiǎn' },
  { value: 'numbers', label: 'Pinyin with tone numbers', sample: 'zhong4dian3' },
  { value: 'zhuyin', label: 'Zhuyin', sample: 'ㄓㄨㄥˋ ㄉㄧㄢˇ' },
  { value: 'none', label: 'None' },
] as const;

const COLOURS = [
  { value: 'none', label: 'None' },
  { value: 'pleco', label: 'As in Pleco' },
  { value: 'dummitt', label: 'After Nathan Dummitt, as at MDBG' },
  { value: 'hanping', label: 'As in Hanping' },
] as const;

const RUBY = [
  { value: 'all', label: 'All characters' },
  { value: 'unknown', label: 'Only words that are not in my glossary' },
  { value: 'terms', label: 'Only policy terms' },
] as const;

const FACE_LABELS: Readonly<Record<Face, string>> = {
  term: 'The term; its meaning is asked',
  meaning: 'The meaning; the term is asked',
  gap: 'My sentence with a gap',
  reading: 'The term; its pinyin is typed',
};

/** Everything that can be set, each with what it does; a change counts at once. */
export function OptionsView({ settings, problem, onChange }: OptionsViewProps) {
  return (
    <main>
      <h1>
        Jiedu <span lang="zh-Hans">解读</span>
      </h1>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <section>
        <h2>Words</h2>
        <Choice
          name="words"
          label="Show the dictionary’s card of a plain word"
          hint="The cards of policy terms and figures open in each case. The popup can set this for one site."
          value={settings.words}
          options={WORDS}
          onChange={(words) => onChange({ words })}
        />
        <Switch
          label="Read every Chinese page"
          hint="Without this, Jiedu reads report-style pages, and others when you ask for it in the popup."
          on={settings.everyChinesePage}
          onChange={(everyChinesePage) => onChange({ everyChinesePage })}
        />
      </section>
      <section>
        <h2>Figures and formulas</h2>
        <Switch
          label="Mark figures"
          hint="A faint dotted line under quantities: 1295.76万亩, 3.4个百分点."
          on={settings.markFigures}
          onChange={(markFigures) => onChange({ markFigures })}
        />
        <Switch
          label="Mark numbered formulas that the glossary does not have"
          on={settings.markFormulas}
          onChange={(markFormulas) => onChange({ markFormulas })}
        />
        <ExchangeRate
          rate={settings.yuanPerDollar}
          onChange={(yuanPerDollar) => onChange({ yuanPerDollar })}
        />
      </section>
      <section>
        <h2>Readings</h2>
        <Choice
          name="notation"
          label="Write readings in"
          value={settings.notation}
          options={NOTATIONS}
          onChange={(notation) => onChange({ notation })}
        />
        <Switch
          label="Tones of 一 and 不 as spoken"
          hint="bú shì and yí ge, not bù shì and yī ge as in a dictionary."
          on={settings.sandhi}
          onChange={(sandhi) => onChange({ sandhi })}
        />
        <Choice
          name="colours"
          label="Colour readings by tone"
          value={settings.toneColours}
          options={COLOURS}
          onChange={(toneColours) => onChange({ toneColours })}
        />
        <Choice
          name="ruby"
          label="Above the text of a page, when you switch that on in the popup"
          value={settings.ruby}
          options={RUBY}
          onChange={(ruby) => onChange({ ruby })}
        />
      </section>
      <section>
        <h2>Highlights</h2>
        <Switch
          label="With pinyin, when words are copied with their source"
          on={settings.citePinyin}
          onChange={(citePinyin) => onChange({ citePinyin })}
        />
        <ColourNames names={settings.colourNames} onChange={(colourNames) => onChange({ colourNames })} />
      </section>
      <section>
        <h2>Review</h2>
        <fieldset>
          <legend>What is shown, in turn</legend>
          {FACES.map((face) => (
            <label key={face} class="option">
              <input
                type="checkbox"
                checked={settings.faces.includes(face)}
                // The last one stays: something has to be shown.
                disabled={settings.faces.length === 1 && settings.faces.includes(face)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    faces: FACES.filter((one) => (one === face ? checked : settings.faces.includes(one))),
                  })
                }
              />
              <span>{FACE_LABELS[face]}</span>
            </label>
          ))}
        </fieldset>
        <DailyLimit
          label="New terms a day, at most"
          value={settings.newPerDay}
          onChange={(newPerDay) => onChange({ newPerDay })}
        />
        <DailyLimit
          label="Reviews a day, at most"
          value={settings.reviewsPerDay}
          onChange={(reviewsPerDay) => onChange({ reviewsPerDay })}
        />
        <Switch
          label="Show on the button of Jiedu how many terms are due"
          on={settings.badge}
          onChange={(badge) => onChange({ badge })}
        />
      </section>
    </main>
  );
}
