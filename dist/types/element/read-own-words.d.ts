import type { OwnWords } from '../locales/own-words.js';
/** What a site can say in words of its own; each message says what is allowed there. */
export declare const ownWordsSchema: import("valibot").StrictObjectSchema<{
    $schema: import("valibot").OptionalSchema<import("valibot").StringSchema<"an address">, undefined>;
    heading: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
    intro: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
    headings: import("valibot").OptionalSchema<import("valibot").StrictObjectSchema<{
        tips: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        myths: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        prepare: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
    }, `an object with some of ${string}`>, undefined>;
    labels: import("valibot").OptionalSchema<import("valibot").StrictObjectSchema<{
        start: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        next: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        back: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        restart: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        book: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
    }, `an object with some of ${string}`>, undefined>;
    tips: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ArraySchema<import("valibot").StrictObjectSchema<{
        title: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>;
        text: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>;
        link: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").MaxLengthAction<string, 500, string>, import("valibot").CheckAction<string, string>]>, undefined>;
    }, `an object with some of ${string}`>, "at most 6 tips">, import("valibot").MaxLengthAction<{
        title: string;
        text: string;
        link?: string | undefined;
    }[], 6, "at most 6 tips">]>, undefined>;
    hiddenTips: import("valibot").OptionalSchema<import("valibot").ArraySchema<import("valibot").PicklistSchema<("therapist" | "move" | "warmth" | "lighter" | "sleep" | "speak-up" | "drink" | "tablets" | "paracetamol" | "gel" | "ice" | "stretch" | "regular")[], `some of ${string}`>, "a list of tips">, undefined>;
    clinic: import("valibot").OptionalSchema<import("valibot").StrictObjectSchema<{
        name: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        address: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
        hours: import("valibot").OptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").TrimAction, import("valibot").MinLengthAction<string, 1, string>, import("valibot").MaxLengthAction<string, number, string>]>, undefined>;
    }, `an object with some of ${string}`>, undefined>;
}, `an object with some of ${string}`>;
/** What is read of a text, and what is wrong with it, in words. */
export declare function readOwnWords(text: string): readonly [OwnWords, readonly string[]];
