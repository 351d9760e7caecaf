#!/bin/sh
# Runs once, when the database's volume is empty. The product's own role is an ordinary one: a superuser would not be
# held by the row policies.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --set password="$POSTGRES_PASSWORD" <<'SQL'
create role tributary login nosuperuser createrole noinherit password :'password';
create database tributary owner tributary;
SQL
