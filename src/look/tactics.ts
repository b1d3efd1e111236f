/** The icon of each trick, the same on stage and page, no two alike: one path in a square of 24. */
import type { Tactic } from '../script/types.ts';

const circle = 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z';
const shield =
  'M12 20.500c-3-1.800-7.500-4.500-7.500-10V6L12 3.500 19.500 6v4.500c0 5.500-4.500 8.200-7.500 10z';
const frame =
  'M5.5 4.500h13A1.5 1.5 0 0 1 20 6v12a1.5 1.5 0 0 1-1.5 1.500h-13A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.500z';
const bubble =
  'M6.5 4.5h11A2.5 2.5 0 0 1 20 7v6.5a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4V16A2.5 2.5 0 0 1 4 13.5V7a2.5 2.5 0 0 1 2.5-2.5z';

export const tacticPaths: Readonly<Record<Tactic, string>> = {
  // A tick: nothing was played here.
  none: `${circle}M8 12.300l2.800 2.800 5.200-6`,
  // A heart.
  'too-fast':
    'M12 20C6.2 15.8 3.8 12.7 3.8 9.300A4.3 4.3 0 0 1 12 7.500a4.3 4.3 0 0 1 8.2 1.800c0 3.4-2.4 6.5-8.2 10.700z',
  // Out through a door.
  'moving-apps': 'M13 4h5.500v16H13M4 12h9.500M10 8.300l3.7 3.7-3.7 3.7',
  // Two people side by side.
  'borrowed-trust':
    'M9 5a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 1 1 9 5zM3 19.5c.4-3.6 2.8-5.6 6-5.6s5.600 2 6 5.600M16 5.400a3 3 0 0 1 0 5.600M17.5 14.300c2 .8 3.300 2.600 3.500 5.200',
  // A mask.
  'taken-account':
    'M4 7.500c5-2 11-2 16 0 .6 6-2.4 11-8 12.500C6.4 18.5 3.4 13.5 4 7.500zM8 11.500h2.500M13.5 11.500H16M9.5 15.600c1.600-1 3.400-1 5 0',
  // A camera, crossed out.
  'broken-camera':
    'M4 7.500A1.5 1.5 0 0 1 5.500 6h8A1.5 1.5 0 0 1 15 7.500v9a1.5 1.5 0 0 1-1.500 1.500h-8A1.5 1.5 0 0 1 4 16.500zM15 11l5-3.200v8.400L15 13M3.500 3.500l17 17',
  // There and back.
  trade: 'M4 8.500h14M14.500 5l3.500 3.500-3.500 3.500M20 15.500H6M9.500 12L6 15.500 9.500 19',
  // A present.
  debt: 'M4.500 10.500h15V20h-15zM3.500 7h17v3.500h-17zM12 7v13M12 7c-1.500-4-6-4-5.500-1.600C6.800 6.700 9.500 7 12 7zm0 0c1.500-4 6-4 5.500-1.600C17.200 6.700 14.500 7 12 7z',
  // A star.
  'job-offer':
    'M12 4l2.400 5.200 5.600.7-4.200 3.900 1.100 5.700L12 16.700l-4.900 2.800 1.100-5.700L4 9.900l5.600-.7z',
  // The dot of a recording.
  'secret-recording': `${circle}M12 8.500a3.500 3.500 0 1 1 0 7a3.500 3.500 0 1 1 0-7z`,
  // A picture, drawn over.
  'edited-picture': `${frame}M4.500 16.500l4.500-4.500 3.500 3.500 2.500-2.500 4.500 4M14 8.500h3M15.500 7v3`,
  // An eye.
  'watching-your-circle':
    'M2.500 12c2.400-4.300 5.600-6.500 9.500-6.500s7.100 2.200 9.500 6.500c-2.400 4.300-5.600 6.500-9.500 6.500S4.900 16.300 2.500 12zM12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  // A clock.
  rush: `${circle}M12 7.500V12l3.200 2`,
  // A coin.
  'pay-or-share': `${circle}M14.800 9.200c-2.600-2.200-5.600-.8-5.200 1 .5 2.200 5 1.300 5.300 3.500.3 2-3.200 3.200-5.700 1M12 6.800v1.400M12 15.800v1.400`,
  // One picture behind another.
  'more-or-share': 'M8 4h11.500v11.500H8zM4.500 8v11.500H16M13.700 7.300v5M11.200 9.800h5',
  // A line that climbs.
  'moving-price': 'M3.500 17.500L9 12l3.500 3.500L20 8M14.500 8H20v5.500',
  // Words, crossed out.
  'shame-and-silence': `${bubble}M8.500 7.500l7 6M15.500 7.500l-7 6`,
  // An arrow that turns back.
  'turned-around': 'M11 4.500L6.500 8.500l4.500 4M6.500 8.500h8.500a4.700 4.700 0 0 1 0 9.400H7',
  // Said aloud to everybody.
  'out-you':
    'M4 10v4h3.500L16 18.500v-13L7.500 10zM8 14.300l1.200 4.700h2.600l-1.100-3.400M19 9.300c1.300 1.500 1.300 3.900 0 5.400',
  // Three of them.
  crew: 'M12 5a2.700 2.700 0 1 1 0 5.400A2.700 2.700 0 1 1 12 5zM6.500 19c.4-3.300 2.500-5.200 5.500-5.200s5.100 1.900 5.500 5.200M5.500 7.800a2 2 0 1 0 0 4M2.300 16.800c.2-1.800 1-2.900 2.400-3.400M18.500 7.800a2 2 0 1 1 0 4M21.700 16.800c-.2-1.800-1-2.900-2.400-3.400',
  // A badge with a question.
  'fake-helper': `${shield}M9.800 9.600a2.200 2.200 0 1 1 3.200 2c-.7.400-1 .8-1 1.600M12 16v.01`,
};
