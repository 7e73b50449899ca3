-- Pictures that came with a report: for whoever wrote it, the seller and staff.
CREATE TABLE complaint_photo (
    complaint_id BIGINT   NOT NULL,
    position     SMALLINT NOT NULL,
    hash         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (complaint_id, position),
    CONSTRAINT photo_of_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id),
    CONSTRAINT complaint_photo_is_kept FOREIGN KEY (hash) REFERENCES picture (hash)
);
