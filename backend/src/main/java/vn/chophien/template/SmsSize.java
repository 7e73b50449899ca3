package vn.chophien.template;

/**
 * How many SMS a text is paid as. One with Vietnamese marks travels in UCS-2, 70 units to a message and 67 where it takes
 * several; one without travels in the 7-bit alphabet, 160 and 153 (3GPP TS 23.038 and 23.040).
 */
public record SmsSize(int characters, int messages) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** Each takes two places. */
    private static final String EXTENSION = "^{}\\[~]|€";

    public static SmsSize of(String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (EXTENSION.indexOf(c) >= 0) {
                septets += 2;
            } else if (BASIC.indexOf(c) >= 0) {
                septets++;
            } else {
                return of(text.length(), 70, 67);
            }
        }
        return of(septets, 160, 153);
    }

    private static SmsSize of(int characters, int single, int part) {
        return new SmsSize(characters, characters <= single ? 1 : (characters + part - 1) / part);
    }
}
