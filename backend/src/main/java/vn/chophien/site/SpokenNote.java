package vn.chophien.site;

import java.nio.charset.StandardCharsets;
import vn.chophien.shared.InvalidInput;

/** A short recording as a phone makes it. What it says it is counts for nothing: the first bytes tell. */
record SpokenNote(String type, byte[] bytes) {

    /** A minute of speech in the formats that phones record takes a third of it. */
    static final int MOST_BYTES = 1_500_000;

    static final String FIELD = "voice";

    private static final int MAGIC_AT = 4;
    private static final int SHORTEST = 64;

    static SpokenNote of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw InvalidInput.of(FIELD, "Lời ghi âm dài quá. Hãy ghi lại, nhiều nhất 60 giây.");
        }
        if (bytes.length < SHORTEST) {
            throw InvalidInput.of(FIELD, "Lời ghi âm trống. Hãy ghi lại.");
        }
        if (isWebm(bytes)) {
            return new SpokenNote("audio/webm", bytes);
        }
        if (says(bytes, 0, "OggS")) {
            return new SpokenNote("audio/ogg", bytes);
        }
        if (says(bytes, MAGIC_AT, "ftyp")) {
            return new SpokenNote("audio/mp4", bytes);
        }
        throw InvalidInput.of(FIELD, "Tệp này không phải lời ghi âm mà chợ nghe được.");
    }

    /** The mark of EBML, RFC 8794 section 11.2.1. */
    private static boolean isWebm(byte[] bytes) {
        return (bytes[0] & 0xFF) == 0x1A && bytes[1] == 0x45 && (bytes[2] & 0xFF) == 0xDF && (bytes[3] & 0xFF) == 0xA3;
    }

    private static boolean says(byte[] bytes, int at, String magic) {
        return new String(bytes, at, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
