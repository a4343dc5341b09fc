-- What the gratification control unit (UPG) keeps besides the reports themselves: what proves its steps, where objects
-- are, who was reminded of what, and which reports had their personal data erased.

-- What proves a step: handed to those in need, passed on to KPK, KPK's decision, handed over or paid for.
create table proceeding (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    report_id          uuid    not null,
    kind               text    not null check (kind in ('DISTRIBUTION', 'FORWARDING', 'DECISION', 'HANDOVER')),
    done_on            date    not null,
    number             text    not null, -- KPK's receipt, the decision, NTPN or receipt of payment
    party              text    not null, -- who received it; empty where that is clear
    choice             text    not null, -- of a decision: the owner; of a handover: how
    file_id            text    not null, -- empty where there is no file
    recorded_by        uuid    not null,
    recorded_by_name   text    not null,
    recorded_at        timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, report_id) references report on delete cascade
);
create index proceeding_report on proceeding (tenant_id, report_id);
alter table proceeding enable row level security;
alter table proceeding force row level security;
create policy tenant_wall on proceeding
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

-- Where an object is: a chain of acts, each placed after the one before it.
create table custody (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id                 uuid    not null,
    report_id          uuid    not null,
    gift_id            uuid    not null,
    place              integer not null check (place > 0),
    act                text    not null check (act in ('RECEIVED', 'KEPT', 'MOVED', 'RETURNED', 'DONATED', 'TO_KPK', 'TO_TREASURY')),
    done_on            date    not null,
    party              text    not null, -- who gave it or got it; empty where it stays with the UPG
    whereabouts        text    not null, -- where it is kept; empty where it left
    seal               text    not null, -- number of the seal on it; empty if there is none
    note               text    not null,
    photo_id           text    not null, -- empty where there is none
    recorded_by        uuid    not null,
    recorded_by_name   text    not null,
    recorded_at        timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, gift_id, place),
    foreign key (tenant_id, report_id) references report on delete cascade
);
create index custody_report on custody (tenant_id, report_id);
alter table custody enable row level security;
alter table custody force row level security;
create policy tenant_wall on custody
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

-- A reminder that was written. The key is why nobody is reminded twice.
create table reminder (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    report_id          uuid    not null,
    term               text    not null,
    stage              text    not null check (stage in ('NEAR', 'OVERDUE')),
    due_on             date    not null,
    written_at         timestamptz not null,
    primary key (tenant_id, report_id, term, stage),
    foreign key (tenant_id, report_id) references report on delete cascade
);
alter table reminder enable row level security;
alter table reminder force row level security;
create policy tenant_wall on reminder
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

-- That the personal data of a closed report was erased, and after how many years.
create table erasure (
    tenant_id          uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    report_id          uuid    not null,
    years              integer not null check (years > 0),
    erased_at          timestamptz not null,
    primary key (tenant_id, report_id),
    foreign key (tenant_id, report_id) references report on delete cascade
);
alter table erasure enable row level security;
alter table erasure force row level security;
create policy tenant_wall on erasure
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

-- Records are added. They go with the whole report; what they say of people may be emptied, and nothing else of them changes.
create function record_stays() returns trigger language plpgsql as $$
declare
    said text[] := tg_argv;
begin
    if tg_op = 'DELETE' then
        if not exists (select from plugin_gratification.report r where r.tenant_id = old.tenant_id and r.id = old.report_id) then
            return old;
        end if;
    elsif to_jsonb(new) - said = to_jsonb(old) - said and not exists (
        select from jsonb_each_text(to_jsonb(new)) as field(name, value)
        where name = any (said) and value not in ('', '00000000-0000-0000-0000-000000000000')) then
        return new;
    end if;
    raise exception 'records of a report are only added';
end $$;
create trigger proceeding_stays before update or delete on proceeding
    for each row execute function record_stays('party', 'file_id', 'recorded_by', 'recorded_by_name');
create trigger custody_stays before update or delete on custody
    for each row execute function record_stays('party', 'note', 'photo_id', 'recorded_by', 'recorded_by_name');
drop trigger step_stays on step;
create trigger step_stays before update or delete on step
    for each row execute function record_stays('note', 'by_person', 'by_name');
drop function step_stays();

-- Reports of one receiver, for what a giver gave before.
create index report_receiver on report (tenant_id, nik_fingerprint, received_on);
