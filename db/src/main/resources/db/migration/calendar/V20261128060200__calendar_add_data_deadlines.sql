INSERT INTO deadline_rule (code, days, since, source) VALUES
    ('DATA_ANSWER', 2, '2026-01-01', 'Nghị định 356/2025/NĐ-CP, Điều 5 (cần đối chiếu)'),
    ('DATA_ACCESS', 10, '2026-01-01', 'Nghị định 356/2025/NĐ-CP, Điều 5 (cần đối chiếu)'),
    ('DATA_RECTIFY', 10, '2026-01-01', 'Nghị định 356/2025/NĐ-CP, Điều 5 (cần đối chiếu)'),
    ('DATA_RESTRICT', 10, '2026-01-01', 'Nghị định 356/2025/NĐ-CP, Điều 5 (cần đối chiếu)'),
    ('DATA_OBJECT', 10, '2026-01-01', 'Nghị định 356/2025/NĐ-CP, Điều 5 (cần đối chiếu)'),
    ('DATA_DELETE', 10, '2026-01-01', 'Nghị định 356/2025/NĐ-CP, Điều 5 (cần đối chiếu)');

-- How many years something is kept, counted from its own day by the rule of today.
CREATE TABLE retention_rule (
    id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    years  INT          NOT NULL,
    since  DATE         NOT NULL,
    until  DATE         NULL, -- last day on which it counts
    source VARCHAR(200) NOT NULL,
    CONSTRAINT retention_rule_is_one UNIQUE (code, since),
    CONSTRAINT retention_is_some CHECK (years > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO retention_rule (code, years, since, source) VALUES
    ('ORDER', 5, '2026-01-01', 'Mặc định của chợ, dài hơn mức tối thiểu của luật (cần đối chiếu)');
