package vn.chophien.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditLogTest {

    @Test
    void aTextThatFitsIsKeptWhole() {
        assertThat(AuditLog.cut("Giá: 85.000 ₫", 20)).isEqualTo("Giá: 85.000 ₫");
    }

    @Test
    void aTextTooLongForItsColumnIsCutAndSaysSo() {
        assertThat(AuditLog.cut("x".repeat(501), 500)).hasSize(500).endsWith("…");
    }
}
