package vn.chophien.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Ways in which Vietnamese was written before Unicode (TCVN 6909:2001), and one in which it is spoilt today: letters of
 * western Europe that a font, or nobody, shows as Vietnamese. Files of cooperatives still come so.
 */
public enum OldFont {
    /** Fonts named {@code .Vn…}; capitals with marks are small letters in a font of capitals, so they come out small. */
    TCVN3("TCVN3 (ABC)"),

    /** Fonts named {@code VNI-…}: a plain letter, and its mark as a letter behind it. */
    VNI("VNI"),

    /** UTF-8 that was read as if it were western European. */
    MISREAD("UTF-8 bị đọc nhầm");

    private static final String TCVN3_VIETNAMESE =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

    private static final int[] TCVN3_CODES = {
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xAE,
                0xCC,
        0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2,
                0xE3,
        0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4,
                0xAD,
        0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7
    };

    /** Letter and mark as they are typed, then what they show. */
    private static final String VNI_PAIRS = "aù á aø à aû ả aõ ã aï ạ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ aê ă aé ắ aè ằ aú ẳ"
            + " aü ẵ aë ặ eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ"
            + " oå ổ oã ỗ oä ộ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ uù ú uø ù uû ủ uõ ũ uï ụ öù ứ öø ừ öû ử öõ ữ öï ự yù ý yø ỳ yû ỷ"
            + " yõ ỹ";

    private static final String VNI_SINGLES = "í í ì ì æ ỉ ó ĩ ò ị ô ơ ö ư î ỵ ñ đ";

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Map<Character, String> FROM_TCVN3 = tcvn3();
    private static final Map<String, String> FROM_VNI = vni();

    private final String label;

    OldFont(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The text as it was meant, NFC; what cannot be text of this kind stays as it is. */
    String meant(String text) {
        String meant = switch (this) {
            case TCVN3 -> fromTcvn3(text);
            case VNI -> fromVni(text);
            case MISREAD -> reread(text);
        };
        return Normalizer.normalize(meant, Normalizer.Form.NFC);
    }

    private static String fromTcvn3(String text) {
        StringBuilder meant = new StringBuilder();
        text.chars().forEach(c -> meant.append(FROM_TCVN3.getOrDefault((char) c, String.valueOf((char) c))));
        return meant.toString();
    }

    private static String fromVni(String text) {
        StringBuilder meant = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            String pair = i + 1 < text.length() ? FROM_VNI.get(text.substring(i, i + 2)) : null;
            String one = text.substring(i, i + 1);
            meant.append(pair != null ? pair : FROM_VNI.getOrDefault(one, one));
            i += pair != null ? 2 : 1;
        }
        return meant.toString();
    }

    private static String reread(String text) {
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException other) {
            return text;
        }
    }

    private static Map<Character, String> tcvn3() {
        Map<Character, String> letters = new HashMap<>();
        for (int i = 0; i < TCVN3_CODES.length; i++) {
            letters.put((char) TCVN3_CODES[i], TCVN3_VIETNAMESE.substring(i, i + 1));
        }
        return Map.copyOf(letters);
    }

    /** A mark of a capital is a capital or, where it was typed in haste, a small letter. */
    private static Map<String, String> vni() {
        Map<String, String> letters = new HashMap<>();
        String[] all = (VNI_PAIRS + " " + VNI_SINGLES).split(" ", -1);
        for (int i = 0; i < all.length; i += 2) {
            String typed = all[i];
            String shown = all[i + 1];
            letters.put(typed, shown);
            String capital = shown.toUpperCase(Locale.ROOT);
            letters.put(typed.toUpperCase(Locale.ROOT), capital);
            letters.put(typed.substring(0, 1).toUpperCase(Locale.ROOT) + typed.substring(1), capital);
        }
        return Map.copyOf(letters);
    }
}
