-- Who did what to whose data, and why. Rows are only ever added.
CREATE TABLE audit_entry (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at          DATETIME(3)  NOT NULL,
    actor_id    BIGINT       NULL,
    actor_name  VARCHAR(120) NOT NULL,
    action      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_type VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_key  VARCHAR(60)  NOT NULL,
    before_text VARCHAR(2000) NULL,
    after_text  VARCHAR(2000) NULL,
    reason      VARCHAR(500) NULL,
    KEY audit_entry_by_object (object_type, object_key, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
