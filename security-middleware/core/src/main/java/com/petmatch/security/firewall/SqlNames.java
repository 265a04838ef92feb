package com.petmatch.security.firewall;

import java.util.Map;
import java.util.Set;

/** Functions, procedures and system tables of the five dialects that an injected text reaches for. */
final class SqlNames {

    private static final String FUNCTIONS =
            "ascii ord hex unhex bin oct char chr nchar unicode substr substring mid left right"
                    + " length len char_length datalength instr locate position charindex reverse upper lower concat concat_ws"
                    + " group_concat string_agg listagg wm_concat coalesce ifnull nullif nvl nvl2 decode if iif elt make_set"
                    + " field find_in_set cast convert count sum max min avg rand random floor ceil ceiling round pow power exp"
                    + " abs sign pi md5 sha1 sha sha2 crc32 password old_password encode compress aes_encrypt aes_decrypt"
                    + " version database schema user current_user session_user system_user connection_id last_insert_id now"
                    + " curdate sysdate getdate current_database current_schema suser_name suser_sname user_name db_name"
                    + " object_id host_name quotename stuff str isnull exists any some greatest least interval strcmp"
                    + " row_count found_rows to_char to_number to_date rpad lpad repeat replicate space trim ltrim rtrim"
                    + " replace regexp_substr regexp_replace json_extract json_value json_length json_depth json_keys json_contains"
                    + " json_array json_object json_quote json_valid json_type to_jsonb array_to_string unnest generate_series"
                    + " uuid hashbytes soundex difference from_base64 to_base64 inet_aton inet_ntoa row_number likelihood likely"
                    + " typeof glob total changes sqlite_version zeroblob quote instrb regexp_instr regexp_like sys_context"
                    + " uid rawtohex xmltype translate row geometrycollection polygon"
                    + " linestring multipoint multilinestring multipolygon";

    private static final String HOSTILE_FUNCTIONS =
            "sleep benchmark pg_sleep pg_sleep_for pg_sleep_until load_file extractvalue"
                    + " updatexml randomblob load_extension openrowset openquery opendatasource sys_eval sys_exec lib_mysqludf_sys_info"
                    + " lo_import lo_export lo_from_bytea pg_read_file pg_ls_dir pg_read_binary_file dblink dblink_connect"
                    + " query_to_xml database_to_xml table_to_xml xpath_exists name_const gtid_subset gtid_subtract get_lock"
                    + " release_lock is_free_lock"
                    + " st_latfromgeohash st_longfromgeohash st_pointfromgeohash json_tables analyse procedure_analyse row_to_json"
                    + " utl_http.request utl_inaddr.get_host_address utl_inaddr.get_host_name utl_file.fopen dbms_pipe.receive_message"
                    + " dbms_lock.sleep dbms_session.sleep dbms_ldap.init dbms_xmlgen.getxml dbms_utility.sqlid_to_sqlhash"
                    + " ctxsys.drithsx.sn ordsys.ord_dicom.getmappingxpath httpuritype xmlquery fn_xe_file_target_read_file"
                    + " fn_get_audit_file fn_trace_gettable writefile readfile pg_stat_file current_setting has_table_privilege";

    private static final String PROCEDURES =
            "xp_cmdshell xp_dirtree xp_fileexist xp_regread xp_regwrite xp_regdeletevalue"
                    + " xp_regdeletekey xp_regenumvalues xp_subdirs xp_availablemedia xp_loginconfig xp_servicecontrol xp_enumdsn"
                    + " xp_ntsec_enumdomains xp_terminate_process xp_makecab xp_getnetname xp_startmail xp_sendmail xp_grantlogin"
                    + " xp_execresultset xp_getfiledetails xp_msver xp_create_subdir xp_delete_file sp_executesql sp_oacreate"
                    + " sp_oamethod sp_password sp_makewebtask sp_addextendedproc sp_configure sp_addlogin sp_addsrvrolemember"
                    + " sp_start_job sp_add_job sp_execute_external_script sp_replwritetovarbin sp_prepare sp_dropextendedproc";

    private static final String SYSTEM_TABLES =
            "information_schema.tables information_schema.columns information_schema.schemata"
                    + " information_schema.processlist information_schema.routines information_schema.user_privileges mysql.user"
                    + " mysql.db mysql.innodb_table_stats sys.schema_table_statistics sysobjects syscolumns sysusers sysdatabases"
                    + " sys.objects sys.tables sys.columns sys.databases sys.sql_logins master..sysdatabases master..sysobjects"
                    + " master.dbo.sysdatabases msysobjects msysaces pg_catalog.pg_tables pg_tables pg_user pg_shadow pg_database"
                    + " pg_class pg_catalog.pg_class pg_authid pg_stat_activity sqlite_master sqlite_schema sqlite_temp_master"
                    + " all_tables all_users user_tables dba_users dba_tables all_tab_columns user_tab_columns"
                    + " v$version v$instance v$database sys.v_$version sys.user$ sys.dba_users pg_proc rdb$database"
                    + " sysibm.sysdummy1 syscat.tables information_schema performance_schema.threads";

    /** Those that prose has too, such as {@code benchmark(s)}. */
    private static final Set<String> ENGLISH = Set.of("sleep", "benchmark", "analyse", "readfile", "writefile");

    private SqlNames() {}

    static void addTo(Map<String, Integer> kinds) {
        for (String function : FUNCTIONS.split(" ", -1)) {
            kinds.putIfAbsent(function, SqlToken.FUNCTION);
        }
        for (String function : HOSTILE_FUNCTIONS.split(" ", -1)) {
            kinds.put(function, SqlToken.HOSTILE | (ENGLISH.contains(function) ? 0 : SqlToken.SYSTEM));
        }
        WordMap.addAll(kinds, SqlToken.PROCEDURE, PROCEDURES);
        WordMap.addAll(kinds, SqlToken.CATALOGUE, SYSTEM_TABLES);
    }
}
