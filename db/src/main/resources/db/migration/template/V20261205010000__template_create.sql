-- Words of letters and short messages that staff changed, by the template's code. What was delivered stays in the code.
-- Nothing is changed or removed: what was said before stays below what is said now.
CREATE TABLE message_template (
    id     BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code   VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title  VARCHAR(200)  NULL,              -- NULL: as delivered
    body   VARCHAR(3000) NULL,
    sms    VARCHAR(500)  NULL,              -- empty where none is sent
    since  DATETIME(3)   NOT NULL,
    set_by VARCHAR(120)  NOT NULL,
    KEY message_template_by_code (code, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
