import { fold } from '../fold';
import { describeScript } from '../script';
import { type Cue, describeEvidence } from './cues';
import { type RegisterModel, unpackModel } from './model';
import { shape } from './shape';
import { type Evidence, sigmoid, weigh } from './weigh';
import { WEIGHTS } from './weights.generated';

export interface RegisterVerdict {
  /** Probability that the text is report-style, 0 to 1: `1 / (1 + exp(-(prior + Σ weight of the cues)))`. */
  readonly score: number;
  readonly isReport: boolean;
  /** Log odds before anything of the text counts. */
  readonly prior: number;
  /** What decided, for (weight > 0) and against, strongest first. */
  readonly cues: readonly Cue[];
}

/** Below this share of Han among the letters a text is not judged as Chinese. */
const LEAST_HAN_SHARE = 0.3;

/** Log odds of a text that is not Chinese: beyond doubt, and still a number that survives JSON. */
const NOT_CHINESE = -50;

const MODEL = unpackModel(WEIGHTS);

/** Log odds of a text that shows nothing, part of every {@link registerLogOdds}. */
export const REGISTER_PRIOR = MODEL.prior;

/**
 * Whether a Chinese text is report-style: government work reports, plans, notices and opinions of ministries,
 * official news. Meant for 200 characters and more; of a shorter text one chance hit counts less, and a text
 * that is empty or not Chinese scores 0 with one cue that says why. Spacing, line wraps and script (traditional
 * or simplified) make no difference.
 */
export function classifyRegister(text: string): RegisterVerdict {
  const evidence = weighChinese(text, MODEL);
  if (typeof evidence === 'string') {
    const cue = { text: '', weight: NOT_CHINESE, reason: evidence };
    return { score: sigmoid(NOT_CHINESE), isReport: false, prior: 0, cues: [cue] };
  }
  return {
    score: sigmoid(evidence.logit),
    isReport: evidence.logit > 0,
    prior: MODEL.prior,
    cues: describeEvidence(evidence),
  };
}

/** Log odds that a text is report-style by the given model, by default the one that ships. */
export function registerLogOdds(text: string, model: RegisterModel = MODEL): number {
  const evidence = weighChinese(text, model);
  return typeof evidence === 'string' ? NOT_CHINESE : evidence.logit;
}

/** The evidence of a text, or why it is not judged. */
function weighChinese(text: string, model: RegisterModel): Evidence | string {
  const { han, share, japanese } = describeScript(text);
  if (japanese) return 'Japanese, not Chinese';
  if (han === 0 || share < LEAST_HAN_SHARE) return 'hardly any Chinese characters';
  return weigh(shape(fold(text).text), model);
}
