package vn.chophien.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=\"bo bien\"";

    @Test
    void fieldsAndTextFilesBecomeAnOrdinaryForm() {
        String body = String.join(
                "\r\n",
                "--bo bien",
                "Content-Disposition: form-data; name=\"_token\"",
                "",
                "a&b",
                "--bo bien",
                "Content-Disposition: form-data; name=\"file\"; filename=\"name=x.kml\"",
                "Content-Type: text/plain",
                "",
                "\uFEFFNương",
                "",
                "--bo",
                "--bo bien--",
                "");

        assertThat(form(TYPE, body)).isEqualTo("_token=a%26b&file=N%C6%B0%C6%A1ng%0D%0A%0D%0A--bo");
    }

    @Test
    void aFormWithoutFieldsIsEmpty() {
        assertThat(form(TYPE, "--bo bien--\r\n")).isEmpty();
        assertThat(form("multipart/form-data; boundary=x", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bo bien\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nlửng lơ",
                "--bo bien\r\n\r\nkhông tên\r\n--bo bien--",
                "--bo bien\r\nContent-Disposition: form-data; name=\"a\"\r\n--bo bien--",
            })
    void whatIsCutOffOrNamelessIsNoForm(String body) {
        assertThatThrownBy(() -> form(TYPE, body)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String form(String type, String body) {
        return new String(
                Multipart.read(type, body.getBytes(StandardCharsets.UTF_8), false)
                        .form(),
                StandardCharsets.US_ASCII);
    }
}
