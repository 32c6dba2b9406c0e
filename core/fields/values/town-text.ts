import { z } from 'zod';
import { prefectures } from './places.ts';
import { type KnownPlace, nearestOf, type Place, place } from './town-match.ts';
import townData from './towns.json' with { type: 'json' };

/**
 * 市区町村 by prefecture, wards of the designated cities with their city; from the ministry's list of local
 * public bodies (全国地方公共団体コード), wards of Hamamatsu as of 2024.
 */
const towns = z.record(z.string(), z.string()).parse(townData);

/** The municipalities of a prefecture, wards with their city; none where there is no such prefecture. */
export const townsOf = (prefecture: string): readonly string[] => towns[prefecture]?.split(' ') ?? [];

const withPrefecture: readonly Place[] = Object.entries(towns).flatMap(([prefecture, names]) =>
  names.split(' ').map((town) => place(prefecture + town)),
);
const townsAlone: readonly Place[] = Object.values(towns).flatMap((names) => names.split(' ').map(place));

/** A third of the characters of prefecture and town may be wrong, if no other place comes as near. */
const shareWrong = 0.34;
/** Without the prefecture there is less to go by: 松本太 is not 松本市. */
const shareWrongAlone = 0.2;

/**
 * The prefecture and town, or the town alone, that a text begins with. Null where none comes near enough, or two
 * come equally near.
 */
export function knownPlace(text: string): KnownPlace | null {
  const [named, county = ''] = countyNamed.exec(text.slice(0, 16)) ?? [];
  const known =
    nearestOf(withPrefecture, text, 1, shareWrong) ?? nearestOf(townsAlone, text, 0, shareWrongAlone);
  // 郡山市 is none; a town of a county that is not known is no other town that looks like the two
  if (named === undefined || known?.distance === 0) return known;
  return townOfCounty(text, named, county);
}

/** 石川県河北郡津幡町: the county (郡) stands between prefecture and town, and is in no list. */
const countyNamed = /^(?:.{2,3}[都道府県])?([^\d\s市区町村]{1,5}郡)(?=.{1,6}[町村])/u;

function townOfCounty(text: string, named: string, county: string): KnownPlace | null {
  const prefecture = named.slice(0, -county.length);
  const places = prefecture === '' ? townsAlone : withPrefecture;
  const known = nearestOf(places, prefecture + text.slice(named.length), 0, shareWrongAlone);
  if (known === null || !/[町村]$/u.test(known.name)) return null;
  const at = prefectures.find((one) => known.name.startsWith(one))?.length ?? 0;
  return {
    ...known,
    name: known.name.slice(0, at) + county + known.name.slice(at),
    to: known.to + county.length,
  };
}
