-- Roles and databases of the platform. The quick start runs this at each start; for a server of your own:
--   psql -v owner_password=… -v app_password=… -v national_password=… -v keycloak_password=… -f infra/postgres/bootstrap.sql
-- What exists already is reported and left as it is, but for the passwords.

-- owns the schema and runs the migrations; each plugin gets a role of its own from it
create role integritas_owner login nosuperuser nobypassrls nocreatedb createrole;
alter role integritas_owner password :'owner_password';

-- what the platform works with: owns nothing, and row-level security holds for it
create role integritas_app login nosuperuser nobypassrls nocreatedb nocreaterole;
alter role integritas_app password :'app_password';

-- the national view: reads the register of tenants, and the score summaries and national assignments of all, nothing else
create role integritas_national login nosuperuser nobypassrls nocreatedb nocreaterole;
alter role integritas_national password :'national_password';
alter role integritas_national set default_transaction_read_only = on;

create role keycloak login nosuperuser nobypassrls nocreatedb nocreaterole;
alter role keycloak password :'keycloak_password';

create database integritas owner integritas_owner encoding 'UTF8';
revoke all on database integritas from public;
grant connect on database integritas to integritas_app, integritas_national;

create database keycloak owner keycloak encoding 'UTF8';
revoke all on database keycloak from public;
