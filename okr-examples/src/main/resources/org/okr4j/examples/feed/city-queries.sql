-- The figures of the city, each in one row: the figure, and the day that it holds for where that is not the day asked about.
-- :date is the day asked about. Run them by hand in psql with \set date '''2026-11-20'''.

-- metric: finance.reserve
select round(100 * reserve / spending, 1), month_end
from finance.general_fund
where month_end <= :date
order by month_end desc
limit 1;

-- metric: finance.cost-per-event
select round(sum(amount) / count(distinct event), 2)
from finance.event_payments
where paid_on > :date::date - 30 and paid_on <= :date;

-- metric: permits.median-days
select percentile_cont(0.5) within group (order by cast(decided - received as integer))
from program.permit_cases
where decided > :date::date - 30 and decided <= :date;

-- metric: permits.online
select round(100.0 * count(*) filter (where online) / nullif(count(*), 0), 1)
from program.permit_cases
where decided > :date::date - 30 and decided <= :date;

-- metric: works.old-potholes
select open_over_ten_days, counted_on
from program.pothole_counts
where counted_on <= :date
order by counted_on desc
limit 1;

-- metric: works.depots
select array_agg(depot order by depot), max(filled_on)
from program.salt_depots
where filled_on <= :date;

-- metric: hr.unfilled-nights
select round(100.0 * sum(planned - filled) / sum(planned), 1)
from hr.night_shifts
where night > :date::date - 7 and night <= :date;

-- metric: hr.refresher
select count(distinct person)
from hr.course_records
where course = 'budget-refresher' and held_on <= :date;
