import type { KindDescription } from './description.ts';
import { familyRegister } from './family-register.ts';

/**
 * A register of the time before computers (改製原戸籍, 除籍, 戸籍謄本), in columns and without headings: its entries say
 * by whose notice, and on which day in numerals of deeds (壱弐参拾), somebody was born, came or left.
 */
export const oldFamilyRegister: KindDescription = {
  kind: 'family-register',
  titles: familyRegister.titles,
  proof: [
    {
      of: [
        /受附(入籍|除籍|送付)/,
        /新?戸籍(を)?編製/,
        /戸籍(改製|消除)/,
        /戸籍より入籍|婚姻.?届出.*入籍/,
        /家督相続/,
        /出生父|父届出/,
        /(明治|大正|昭和|平成)[元壱弐武参四五六七八九拾]{0,4}[壱弐参拾][元壱弐武参四五六七八九拾]{0,3}年/,
      ],
      least: 3,
    },
    { of: [/入籍|除籍|戸主/], least: 1 },
  ],
  strong: [/受附入籍|受附除籍/, /新戸籍編製|本戸籍(編製|消除)/, '改製原戸籍'],
  weak: [/戸主/, /本籍/, /筆頭者/, /出生/, /婚姻/, /届出/, /長男|長女|[二三弐参][男女]/],
  anti: [...familyRegister.anti, '附票', /様式|ください|御中/],
  antiTitles: familyRegister.antiTitles,
};
