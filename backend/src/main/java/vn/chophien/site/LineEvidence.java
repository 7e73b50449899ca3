package vn.chophien.site;

import org.jspecify.annotations.Nullable;

/**
 * What a diary line rests on beside its photos. The sheet's photo and the place are for the seller's people and staff, the voice
 * for the seller's people alone; what is sealed of them is a commitment.
 *
 * @param sheet the number of the paper sheet that the line was typed in from
 * @param row of that sheet, from 1
 * @param sheetPhoto the hash of the sheet's photo
 * @param voice the hash of a spoken note
 */
public record LineEvidence(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String sheetPhoto,
        @Nullable PhonePlace place,
        @Nullable String voice) {

    public static LineEvidence ofSheet(String sheet, int row, String photo) {
        return new LineEvidence(sheet, row, photo, null, null);
    }

    /** Where the phone was, or what was spoken into it; null where neither is known. */
    public static @Nullable LineEvidence ofPhone(@Nullable PhonePlace place, @Nullable String voice) {
        return place == null && voice == null ? null : new LineEvidence(null, null, null, place, voice);
    }

    /** What tells a line from another under the same id. Another photo of the same sheet makes no other line. */
    String said() {
        return sheet + "|" + row + "|" + (place == null ? "" : place.text()) + "|" + voice;
    }
}
