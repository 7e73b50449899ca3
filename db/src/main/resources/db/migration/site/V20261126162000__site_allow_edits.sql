-- Sites that sellers add and change themselves: one row a form, and nobody overwrites what they have not seen.
ALTER TABLE production_site
    ADD COLUMN client_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN version   INT NOT NULL DEFAULT 0,
    ADD CONSTRAINT site_arrives_once UNIQUE (client_id);

CREATE TRIGGER site_code_status_stays AFTER UPDATE ON site_code_status FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The history of a code is only ever added to';
CREATE TRIGGER site_code_status_remains BEFORE DELETE ON site_code_status FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The history of a code is only ever added to';
