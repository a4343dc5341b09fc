-- Who was asked to manage a tenant first: the name to sign in with, until somebody who manages it has come in; empty then. So
-- a tenant that is opened again is what it was before it was shut, and whoever was asked first can be replaced by another.
alter table tenant add column awaited_admin text not null default '' check (length(awaited_admin) <= 254);

-- Of tenants that nobody has come into yet, the log knows who was asked. It is read tenant by tenant, behind the wall.
do $$
declare
    house uuid;
begin
    for house in select id from tenant where state in ('invited', 'suspended') loop
        perform set_config('integritas.tenant', house::text, true);
        update tenant set awaited_admin = coalesce(
            (select after::json ->> 'administrator' from audit_entry
             where action = 'tenant.created' and after is json object order by id desc limit 1), '')
        where id = house
          and not exists (select 1 from audit_entry where action = 'tenant.moved' and after = '"active"');
    end loop;
    perform set_config('integritas.tenant', '', true);
end
$$;
