-- Days that are not what their place in the week says. Saturdays and Sundays are off without a row.
CREATE TABLE holiday (
    day       DATE         NOT NULL PRIMARY KEY,
    kind      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- OFF, or WORK for a weekend worked instead
    name      VARCHAR(120) NOT NULL,
    source    VARCHAR(200) NOT NULL,
    confirmed BOOLEAN      NOT NULL, -- FALSE until somebody compared it with the year's announcement
    CONSTRAINT holiday_kind_is_known CHECK (kind IN ('OFF', 'WORK'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How long the law gives for something. An old matter keeps the rule of its own day.
CREATE TABLE deadline_rule (
    id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    days    INT          NOT NULL, -- working days
    since   DATE         NOT NULL,
    until   DATE         NULL,     -- last day on which it counts
    source  VARCHAR(200) NOT NULL,
    CONSTRAINT deadline_rule_is_one UNIQUE (code, since),
    CONSTRAINT deadline_is_some CHECK (days > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO deadline_rule (code, days, since, source) VALUES
    ('RECALL_NOTICE_A', 3, '2024-07-01', 'Nghị định 55/2024/NĐ-CP, Điều 18'),
    ('RECALL_NOTICE_B', 5, '2024-07-01', 'Nghị định 55/2024/NĐ-CP, Điều 18'),
    ('RECALL_RESULT', 5, '2024-07-01', 'Nghị định 55/2024/NĐ-CP, Điều 19 khoản 2');

INSERT INTO holiday (day, kind, name, source, confirmed) VALUES
    ('2026-01-01', 'OFF', 'Tết Dương lịch', 'Ngày lễ cố định', TRUE),
    ('2026-01-02', 'OFF', 'Nghỉ hoán đổi Tết Dương lịch', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-01-10', 'WORK', 'Làm bù ngày 02/01', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-02-16', 'OFF', 'Tết Bính Ngọ, ngày 29 tháng Chạp', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-02-17', 'OFF', 'Tết Bính Ngọ, mồng 1', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-02-18', 'OFF', 'Tết Bính Ngọ, mồng 2', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-02-19', 'OFF', 'Tết Bính Ngọ, mồng 3', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-02-20', 'OFF', 'Tết Bính Ngọ, mồng 4', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-04-26', 'OFF', 'Giỗ Tổ Hùng Vương, mồng 10 tháng Ba âm lịch', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-04-27', 'OFF', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-04-30', 'OFF', 'Ngày Chiến thắng', 'Ngày lễ cố định', TRUE),
    ('2026-05-01', 'OFF', 'Ngày Quốc tế Lao động', 'Ngày lễ cố định', TRUE),
    ('2026-08-22', 'WORK', 'Làm bù ngày 31/8', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-08-31', 'OFF', 'Nghỉ hoán đổi Quốc khánh', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-09-01', 'OFF', 'Quốc khánh, ngày liền kề', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2026', FALSE),
    ('2026-09-02', 'OFF', 'Quốc khánh', 'Ngày lễ cố định', TRUE),
    ('2027-01-01', 'OFF', 'Tết Dương lịch', 'Ngày lễ cố định', TRUE),
    ('2027-02-05', 'OFF', 'Tết Đinh Mùi, ngày cuối tháng Chạp', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-02-06', 'OFF', 'Tết Đinh Mùi, mồng 1', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-02-07', 'OFF', 'Tết Đinh Mùi, mồng 2', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-02-08', 'OFF', 'Tết Đinh Mùi, mồng 3', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-02-09', 'OFF', 'Tết Đinh Mùi, mồng 4', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-02-10', 'OFF', 'Nghỉ bù mồng 1 Tết', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-02-11', 'OFF', 'Nghỉ bù mồng 2 Tết', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-04-16', 'OFF', 'Giỗ Tổ Hùng Vương, mồng 10 tháng Ba âm lịch', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-04-30', 'OFF', 'Ngày Chiến thắng', 'Ngày lễ cố định', TRUE),
    ('2027-05-01', 'OFF', 'Ngày Quốc tế Lao động', 'Ngày lễ cố định', TRUE),
    ('2027-05-03', 'OFF', 'Nghỉ bù ngày 01/5', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE),
    ('2027-09-02', 'OFF', 'Quốc khánh', 'Ngày lễ cố định', TRUE),
    ('2027-09-03', 'OFF', 'Quốc khánh, ngày liền kề', 'Dữ liệu minh họa, cần đối chiếu thông báo nghỉ năm 2027', FALSE);
