import { z } from 'zod';

/** Every kind of page the product can name. `other` is the honest answer where no paper is recognised. */
export const pageKinds = [
  'request-form',
  'request-letter',
  'drivers-licence',
  'drivers-licence-back',
  'driving-record-card',
  'passport',
  'passport-notes',
  'residence-card',
  'residence-card-back',
  'special-permanent-resident-certificate',
  'alien-registration-card',
  'health-insurance-card',
  'eligibility-certificate',
  'juki-card',
  'my-number-card',
  'my-number-back',
  'my-number-notice',
  'pension-book',
  'residence-record',
  'residence-record-other',
  'power-of-attorney',
  'seal-certificate',
  'company-seal-certificate',
  'family-register',
  'guardianship-certificate',
  'no-guardianship-certificate',
  'lawyer-letter',
  'fax-cover',
  'return-sheet',
  'separator',
  'stamps',
  'money-order',
  'revenue-stamp',
  'envelope',
  'utility-bill',
  'blank',
  'other',
] as const;
export const PageKind = z.enum(pageKinds);
export type PageKind = z.infer<typeof PageKind>;

/** Degrees, clockwise, by which the page lies turned as it came; turning it back makes it upright. */
export const Rotation = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]);
export type Rotation = z.infer<typeof Rotation>;

/** `[x, y, width, height]` as fractions (0 to 1) of the upright, deskewed page; origin top left. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();
export type Box = z.infer<typeof Box>;

/** One recognised line of text, in reading order within the page. */
export const Line = z.strictObject({
  text: z.string(),
  box: Box,
  /** Mean probability of the characters, 0 to 1. */
  confidence: z.number(),
  /** For each UTF-16 unit of `text`, where its centre lies along the line, as a fraction (0 to 1) of the line's length. */
  at: z.array(z.number()),
  /** For each UTF-16 unit of `text`, its probability, 0 to 1. */
  sure: z.array(z.number()),
  /** True where the line is written from top to bottom (縦書き). */
  vertical: z.boolean(),
});
export type Line = z.infer<typeof Line>;

/** How a printed option is marked: ticked in its box (レ, ×, ■), ringed (〇で囲む), struck out, not at all, or too faint to say. */
export const markStyles = ['tick', 'ring', 'struck', 'none', 'unsure'] as const;

/** A printed option of a form, and how it is marked. */
export const Choice = z.strictObject({
  /** A name from `core/reading/options.ts`, such as `disclosure` or `parent`. */
  option: z.string(),
  box: Box,
  mark: z.enum(markStyles),
  confidence: z.number(),
});
export type Choice = z.infer<typeof Choice>;

/** What was painted over, by why; the digits themselves are kept nowhere. */
export const masks = [
  'my-number',
  'insurance-number',
  'pension-number',
  'licence-number',
  'passport-number',
  'residence-card-number',
  'resident-code',
  'domicile',
  'nationality',
  'organ-donor',
  'licence-conditions',
  'security-code',
  'qr-code',
] as const;
export const Masked = z.strictObject({ what: z.enum(masks), box: Box });
export type Masked = z.infer<typeof Masked>;

/** What was read from one page. Kept beside the page's image; everything later works from this alone. */
export const Page = z.strictObject({
  /** 1-based, in the order of arrival. */
  page: z.int().positive(),
  kind: PageKind,
  /** How sure the kind is, 0 to 1. */
  confidence: z.number(),
  rotation: Rotation,
  /** Degrees by which the upright page was still tilted, clockwise positive, before it was straightened. */
  skew: z.number(),
  /** Size of the stored upright image in (square) pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Pixels an inch of the stored image. */
  dpi: z.number(),
  /** Share of dark pixels, 0 to 1. */
  ink: z.number(),
  lines: z.array(Line),
  choices: z.array(Choice),
  masked: z.array(Masked),
  /** Where the masked, upright image lies in `Documents`. */
  image: z.string(),
});
export type Page = z.infer<typeof Page>;
