-- The forms of the yearly report: their layout is not certain, so number and title are data and say that they are samples.
CREATE TABLE yearly_report_form (
    code   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    number VARCHAR(20)  NOT NULL,
    title  VARCHAR(160) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO yearly_report_form (code, number, title) VALUES
    ('SELLERS', 'Mẫu 08 (tham khảo)', 'Người bán trên nền tảng'),
    ('TRADE', 'Mẫu 09 (tham khảo)', 'Giao dịch và giá trị'),
    ('COMPLAINTS', 'Mẫu 10 (tham khảo)', 'Phản ánh, khiếu nại'),
    ('VIOLATIONS', 'Mẫu 11 (tham khảo)', 'Vi phạm và việc đã xử lý');

CREATE TABLE yearly_report_sent (
    year        INT          NOT NULL PRIMARY KEY,
    number      VARCHAR(60)  NOT NULL, -- as the department's register has it
    sent_on     DATE         NOT NULL,
    recorded_at DATETIME(3)  NOT NULL,
    recorded_by VARCHAR(120) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Before 15 February: counted from 1 January, the forty-fourth day after it is the last.
INSERT INTO deadline_rule (code, days, since, source, calendar_days) VALUES
    ('YEARLY_REPORT', 44, '2026-07-01', 'Nghị định 248/2026/NĐ-CP, Điều 22 khoản 1 (cần đối chiếu)', TRUE);
