-- What central administrators work with: the register of tenants whole, and score summaries that stand on their own,
-- read by a role of its own that sees nothing else (docs/adr/0016).

alter table tenant
    add column domains text[] not null default '{}',
    add column version bigint not null default 1;

alter table score_summary
    add column unit_id    uuid,
    add column rubric     text,
    add column edition    text,
    add column period     integer,
    add column target     text,
    add column shortfalls jsonb not null default '{}';

-- The policies hold for the owner too, so rows are filled tenant by tenant. How far an award is cannot be computed here;
-- it is known for those that are granted, and for the others from the next change on.
do $$
declare
    house uuid;
begin
    for house in select id from tenant loop
        perform set_config('integritas.tenant', house::text, true);
        update score_summary
        set unit_id = assessment.unit_id, rubric = assessment.rubric, edition = assessment.edition,
            period = assessment.period, target = assessment.target,
            shortfalls = coalesce((select jsonb_object_agg(code, 0) from unnest(string_to_array(awards, ',')) code), '{}')
        from assessment where assessment.id = score_summary.assessment_id;
    end loop;
    perform set_config('integritas.tenant', '', true);
end
$$;

alter table score_summary
    alter column unit_id set not null,
    alter column rubric set not null,
    alter column edition set not null,
    alter column period set not null,
    alter column target set not null;
create index score_summary_period on score_summary (period, tier);

grant usage on schema public to ${national_role};
grant select on tenant, score_summary to ${national_role};
create policy national_view on score_summary for select to ${national_role} using (true);
