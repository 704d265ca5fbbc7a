const words = (text: string): readonly string[] => text.split('|');

export const places = words(
  'Northern|Harbor|Western|Plains|Upper|Valley|Coastal|Central|River|Lakeside|Mount|Eastern|Gulf|Riverina|Hunter|Granite|Southern|Highlands|Wattle|Creek',
);

export const trades = words(
  'Hydrogen|Water|Energy|Robotics|Analytics|Timber|Dairy|Health|Housing|Freight|Solar|Battery|Tourism|Seafood|Minerals|Biotech|Software|Textile|Recycling|Aerospace|Viticulture|Agronomy|Logistics|Education',
);

export const forms = words(
  'Pty Ltd|Partners|Co-operative|Institute|Foundation|Group|Council|Labs|Alliance|Network|& Sons|Trust|Association|Research Center|Services',
);

export const givenNames = words(
  'Amelia|Noah|Priya|Wei|Fatima|Jonas|Aroha|Mateo|Ingrid|Kwame|Yuki|Eilidh|Tomas|Leila|Oskar|Nina',
);

export const familyNames = words(
  "Nguyen|Okafor|O'Brien|Petersen|Fernando|Zhang|Macdonald|Rossi|Haddad|Kowalczyk|Tanaka|Singh|Whitfield|Garcia|Lindqvist|Abebe",
);

export const colors = words(
  '#1f77b4|#ff7f0e|#2ca02c|#d62728|#9467bd|#8c564b|#e377c2|#7f7f7f|#bcbd22|#17becf|#3b6fd4|#b8860b|#2f8f6b|#c2185b|#5e35b1',
);

/** The color of a theme by its number, from 1. */
export const colorOf = (theme: number): string => colors[(theme - 1) % colors.length] ?? '#222222';
