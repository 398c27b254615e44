-- Three systems of the city, as small as they can be: finance, programs and personnel. All figures are invented.

create schema finance;

create table finance.general_fund (
    month_end date primary key,
    reserve   numeric(9, 1) not null, -- millions of dollars
    spending  numeric(9, 1) not null  -- of twelve months, in millions of dollars
);
insert into finance.general_fund values
    ('2026-08-31', 47.9, 299.4),
    ('2026-09-30', 48.2, 299.8),
    ('2026-10-31', 48.6, 300.0); -- 16.2 percent

create table finance.event_payments (
    paid_on date           not null,
    event   text           not null,
    amount  numeric(12, 2) not null
);
insert into finance.event_payments values
    ('2026-10-12', 'harvest market', 2900.00), -- too long ago
    ('2026-10-24', 'lantern walk',   1200.00),
    ('2026-10-31', 'lantern walk',    900.50),
    ('2026-11-07', 'canal day',      2610.00),
    ('2026-11-14', 'repair café',    2060.00); -- 6,770.50 for three events: 2,256.83

create schema program;

create table program.permit_cases (
    case_no  text    primary key,
    received date    not null,
    decided  date,
    online   boolean not null
);
insert into program.permit_cases
select 'B-' || number, decided - days, decided, online
from (values
    (1, date '2026-10-23', 66, false),
    (2, date '2026-10-27', 38, true),
    (3, date '2026-10-30', 58, true),
    (4, date '2026-11-03', 31, true),
    (5, date '2026-11-05', 52, false),
    (6, date '2026-11-10', 44, true), -- the median: four took less, and four took more
    (7, date '2026-11-12', 41, true),
    (8, date '2026-11-17', 47, false),
    (9, date '2026-11-19', 35, false) -- five of nine online: 55.6 percent
) as cases (number, decided, days, online);

create table program.pothole_counts (
    counted_on         date    primary key,
    open_over_ten_days integer not null
);
insert into program.pothole_counts values ('2026-11-09', 236), ('2026-11-16', 214);

create table program.salt_depots (
    depot     text primary key,
    filled_on date
);
insert into program.salt_depots values
    ('East depot', '2026-10-28'), ('North depot', '2026-11-12'), ('Harbor depot', null), ('Hill depot', null);

create schema hr;

create table hr.night_shifts (
    night   date    not null,
    shelter text    not null,
    planned integer not null,
    filled  integer not null
);
insert into hr.night_shifts
select night, shelter, 4, case when extract(isodow from night) in (6, 7) then 2 else 4 end - number % 2
from (select date '2026-10-31' + cast(number as integer) from generate_series(1, 30) as days (number)) as nights (night),
    (values (1, 'Mill Lane'), (2, 'Harbor')) as shelters (number, shelter);
-- In seven nights 56 are planned; Mill Lane is one short each night, both two at weekends: 7 + 8 = 15 of 56 is 26.8 percent.

create table hr.course_records (
    person  integer not null,
    course  text    not null,
    held_on date    not null
);
insert into hr.course_records
select number, 'budget-refresher', date '2026-09-15' + cast(number as integer)
from generate_series(1, 80) as people (number); -- 66 of them by November 20
