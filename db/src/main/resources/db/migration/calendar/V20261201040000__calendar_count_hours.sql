-- Some times that the law gives run by the hour from the moment itself. Days stay beside them, for whoever counts in days.
ALTER TABLE deadline_rule ADD COLUMN hours INT NULL;

INSERT INTO deadline_rule (code, days, hours, since, source, calendar_days) VALUES
    ('TAKEDOWN', 1, 24, '2026-07-01', 'Nghị định 248/2026/NĐ-CP, Điều 17 khoản 1 điểm c (cần đối chiếu)', TRUE),
    ('SELLER_STOP', 1, 24, '2026-07-01', 'Nghị định 248/2026/NĐ-CP, Điều 18 khoản 2 (cần đối chiếu)', TRUE),
    ('SELLER_NOTICE', 5, NULL, '2026-07-01', 'Nghị định 248/2026/NĐ-CP, Điều 18 khoản 2 (cần đối chiếu)', TRUE);
