-- What communes were called until 1 July 2025 and what became of them. People, carriers and papers still use these names.
-- A divided commune has a row for each new one. A code of a district that had no communes is 'h' and its new commune.
CREATE TABLE former_commune (
    code         VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commune_code CHAR(5)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(80) NOT NULL, -- with its kind; empty for such a district
    district     VARCHAR(80) NOT NULL,
    province     VARCHAR(80) NOT NULL,
    PRIMARY KEY (code, commune_code),
    CONSTRAINT former_commune_became_commune FOREIGN KEY (commune_code) REFERENCES commune (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
