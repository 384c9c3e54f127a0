/** The whole numbers from one to another. By hand: old libraries replace the likes of `Array.from`. */
export declare function range(from: number, to: number): readonly number[];
