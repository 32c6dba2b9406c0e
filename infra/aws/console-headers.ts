import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseHeadersPolicyProps,
} from 'aws-cdk-lib/aws-cloudfront';
import type { People } from './people.ts';

/** Two years, as browsers' own lists ask for. */
const httpsAlone = Duration.days(730);

/** What the console never asks a browser for. */
const features = [
  'camera',
  'geolocation',
  'microphone',
  'payment',
  'usb',
  'display-capture',
  'clipboard-read',
];

/** Places from which the console loads what it shows, and to which it sends. */
export interface Reaches {
  /** The sign-in: where its keys and addresses are told, and where codes are changed for tokens. */
  signIn: readonly string[];
  /** Where documents are sent. */
  uploads: string;
  /** Where images of pages come from. */
  images: string;
}

/**
 * Nothing runs that is not a file of the console, nothing comes from or goes to another place, and no other page may show
 * it in a frame.
 */
export const contentSecurityPolicy = ({ signIn, uploads, images }: Reaches): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' blob: data: ${images}`,
    "font-src 'self'",
    `connect-src 'self' ${[...signIn, uploads].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

/**
 * Headers of the console's files. Buckets let the console in by its address, so it cannot know theirs when it is made: the
 * policy here names S3 in the region, and the one in the page itself (see `publish-console.ts`) the two buckets. A browser
 * holds the console to both.
 */
export function consoleHeaders(
  { issuerOrigin, signInOrigin }: Pick<People, 'issuerOrigin' | 'signInOrigin'>,
  region: string,
): ResponseHeadersPolicyProps {
  const storage = `https://*.s3.${region}.amazonaws.com`;
  const policy = contentSecurityPolicy({
    signIn: [issuerOrigin, signInOrigin],
    uploads: storage,
    images: storage,
  });
  return {
    comment: 'What a browser may do for the console.',
    securityHeadersBehavior: {
      ...always,
      contentSecurityPolicy: {
        contentSecurityPolicy: `${policy}; frame-ancestors 'none'`,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: [
        {
          header: 'Permissions-Policy',
          value: features.map((feature) => `${feature}=()`).join(', '),
          override: true,
        },
        { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
        { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: true },
      ],
    },
  };
}

const always = {
  strictTransportSecurity: { accessControlMaxAge: httpsAlone, includeSubdomains: true, override: true },
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
};

/** Headers of the API's answers; what else they say, it says itself. */
export const apiHeaders: ResponseHeadersPolicyProps = {
  comment: 'What a browser may do with an answer of the API.',
  securityHeadersBehavior: always,
};
