package vn.chophien.table;

import java.util.HashMap;
import java.util.Map;

/** Writes as people wrote before Unicode, by tables of its own. */
final class Old {

    private static final String TCVN3 =
            "à µ ả ¶ ã · á ¸ ạ ¹ ă ¨ ằ » ẳ ¼ ẵ ½ ắ ¾ ặ Æ â © ầ Ç ẩ È ẫ É ấ Ê ậ Ë đ ® è Ì ẻ Î ẽ Ï é Ð"
                    + " ẹ Ñ ê ª ề Ò ể Ó ễ Ô ế Õ ệ Ö ì × ỉ Ø ĩ Ü í Ý ị Þ ò ß ỏ á õ â ó ã ọ ä ô « ồ å ổ æ ỗ ç ố è ộ é ơ ¬ ờ ê ở ë"
                    + " ỡ ì ớ í ợ î ù ï ủ ñ ũ ò ú ó ụ ô ư \u00AD ừ õ ử ö ữ ÷ ứ ø ự ù ỳ ú ỷ û ỹ ü ý ý ỵ þ Đ § Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦";

    private static final String VNI =
            "á aù à aø ả aû ã aõ ạ aï â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë"
                    + " é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä í í ì ì ỉ æ ĩ ó ị ò ó où ò oø ỏ oû õ oõ ọ oï ô oâ"
                    + " ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự"
                    + " öï ý yù ỳ yø ỷ yû ỹ yõ ỵ î đ ñ Đ Ñ";

    private Old() {}

    static String tcvn3(String text) {
        return written(text, TCVN3);
    }

    static String vni(String text) {
        return written(text, VNI);
    }

    private static String written(String text, String table) {
        Map<String, String> letters = new HashMap<>();
        String[] all = table.split(" ", -1);
        for (int i = 0; i < all.length; i += 2) {
            letters.put(all[i], all[i + 1]);
        }
        StringBuilder written = new StringBuilder();
        text.chars().forEach(c -> written.append(letters.getOrDefault(Character.toString(c), Character.toString(c))));
        return written.toString();
    }
}
