-- What the law asks whoever recalls to do, and when it was done. A later word takes the place of an earlier one; the audit
-- trail has both.
CREATE TABLE recall_duty (
    recall_id   BIGINT       NOT NULL,
    duty        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    done_on     DATE         NOT NULL,
    note        VARCHAR(300) NULL,     -- where it was published, under which number it was sent
    recorded_at DATETIME(3)  NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    PRIMARY KEY (recall_id, duty),
    CONSTRAINT duty_of_recall FOREIGN KEY (recall_id) REFERENCES recall (id),
    CONSTRAINT recall_duty_is_known CHECK (duty IN ('NOTICE', 'RESULT'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
