package vn.chophien.media;

import java.nio.charset.StandardCharsets;
import vn.chophien.shared.Sha256;

/**
 * Who sent a picture and may name it: all members of a seller together, since one writes on the phone of another, or
 * whoever holds the key of one form that needs no name.
 */
public record PictureSender(String key) {

    /** Nobody any more: what named the picture is gone. */
    static final PictureSender LET_GO = new PictureSender("let-go");

    public static PictureSender seller(long sellerId) {
        return new PictureSender("seller:" + sellerId);
    }

    /** @param formKey drawn once for the form; only its hash is kept */
    public static PictureSender form(String formKey) {
        return new PictureSender("form:" + hash(formKey.getBytes(StandardCharsets.UTF_8)));
    }

    static String hash(byte[] bytes) {
        return Sha256.hex(bytes);
    }
}
