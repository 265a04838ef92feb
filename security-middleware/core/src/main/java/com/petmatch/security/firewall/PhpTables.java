package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.CALLED;
import static com.petmatch.security.firewall.Surroundings.CODE_CALLED;
import static com.petmatch.security.firewall.Surroundings.WORD_START;
import static com.petmatch.security.firewall.Surroundings.followedBy;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** PHP code, serialised objects of PHP, and names of files that a PHP server would run. */
final class PhpTables {

    private static final FirewallRule CODE = Rules.sure(AttackFamily.PHP, "code");
    private static final FirewallRule CALL = Rules.sure(AttackFamily.PHP, "call");
    private static final FirewallRule OBJECT = Rules.sure(AttackFamily.PHP, "object");
    private static final FirewallRule SETTING = Rules.sure(AttackFamily.PHP, "setting");
    private static final FirewallRule MENTION = Rules.likely(AttackFamily.PHP, "function");

    private static final String VARIABLES = """
            $_get[ $_post[ $_request[ $_server[ $_cookie[ $_files[ $_env[ $_session[ $globals[ $http_raw_post_data
            $_get{ $_post{ $_request{ ${_get} ${_post} ${@ _session[ ${phpinfo $argv[ $this-> $_get; $_post; $_request;
            $_server;
            """;
    private static final String SURE_CALLS = """
            base64_decode( shell_exec( proc_open( pcntl_exec( call_user_func( call_user_func_array( create_function(
            file_get_contents( file_put_contents( move_uploaded_file( preg_replace_callback( array_map( array_filter(
            array_walk( str_rot13( gzinflate( gzuncompress( gzdecode( convert_uu highlight_file( show_source(
            parse_ini_file( ini_set( ini_get( error_reporting( set_time_limit( register_shutdown_function( var_dump(
            print_r( get_defined_vars( getenv( putenv( php_uname( posix_getpwuid( get_current_user( curl_exec(
            curl_init( fsockopen( pfsockopen( ob_start( usort( uasort( is_callable( function_exists( disk_free_space(
            scandir( opendir( readfile( fopen( fwrite( fputs( popen( passthru( unserialize( phpversion( php_sapi_name(
            chr( hex2bin( pack( strrev( extract( parse_str( mb_ereg_replace( simplexml_load_file( exif_read_data(
            """;

    /** A function called by a text that is its name. */
    private static final String QUOTED_CALLS = """
            "system"( 'system'( "exec"( 'exec'( "passthru"( 'passthru'( "shell_exec"( 'shell_exec'( "phpinfo"(
            'phpinfo'( "assert"( 'assert'( "popen"( 'popen'( "call_user_func"( 'call_user_func'(
            """;

    private PhpTables() {}

    static Phrases detector() {
        Around evaluated = WORD_START.and(followedBy("$'\"(@bgscup\\/").and((text, start, end) -> {
            char next = Glyphs.at(text, Glyphs.skipBlank(text, end));
            return !Glyphs.isLetter(next) || Glyphs.find(text, end, 48, '(') > 0;
        }));
        return Phrases.of(
                Table.of(
                        CODE,
                        Around.ANYTHING,
                        "<?php",
                        "<?=",
                        "<? echo",
                        "<? system",
                        "<?\n",
                        "<?\r",
                        "<?xphp",
                        "?><?"),
                Table.of(CODE, followedBy("'\"p"), "<script language="),
                Table.words(CODE, Around.ANYTHING, VARIABLES),
                Table.of(CALL, Around.ANYTHING, "phpinfo(", "phpinfo ()", "phpcredits("),
                Table.words(CALL, CALLED.and(PhpTables::isPhpCall), SURE_CALLS),
                Table.of(
                        CALL,
                        CODE_CALLED,
                        "system(",
                        "exec(",
                        "include(",
                        "include_once(",
                        "require_once(",
                        "assert(",
                        "printf("),
                Table.of(
                        CALL,
                        CODE_CALLED,
                        "system (",
                        "exec (",
                        "assert (",
                        "preg_replace(",
                        "define(",
                        "print(",
                        "unlink(",
                        "rmdir(",
                        "fsockopen(",
                        "rename("),
                Table.of(CALL, evaluated, "eval(", "eval ("),
                Table.of(CALL, WORD_START, "system(id)", "system(ls)", "exec(id)", "include $_", "require $_"),
                Table.of(CALL, WORD_START, "system(whoami)", "print(md5(", "echo md5(", "die(md5("),
                Table.of(
                        CALL,
                        Around.ANYTHING,
                        "(sy.(st).em)",
                        "('sys'.'tem')",
                        "${system",
                        "$_[]",
                        "$_=[]",
                        "'sys'.'tem'",
                        "$$_",
                        "chr(115).chr("),
                Table.words(CALL, Around.ANYTHING, QUOTED_CALLS),
                Table.of(SETTING, (text, start, end) -> Glyphs.isLetter(Glyphs.at(text, end)), ".php?-", ".php?%2d"),
                Table.of(OBJECT, PhpTables::isObject, "o:", "c:"),
                Table.of(OBJECT, PhpTables::isArray, "a:"),
                Table.of(OBJECT, PhpTables::isCodedObject, "tzo"),
                Table.of(
                        SETTING,
                        Around.ANYTHING,
                        "auto_prepend_file",
                        "auto_append_file",
                        "allow_url_include",
                        "disable_functions"),
                Table.of(
                        SETTING,
                        Around.ANYTHING,
                        "safe_mode=",
                        "open_basedir",
                        "suhosin.simulation",
                        "cgi.force_redirect"),
                Table.of(MENTION, WORD_START, "system(", "exec(", "eval(", "include(", "require("));
    }

    // Short names are words of other languages too: only with an argument of code they are calls.
    private static boolean isPhpCall(CharSequence text, int start, int end) {
        if (end - start > 8) {
            return true;
        }
        char next = Glyphs.at(text, Glyphs.skipBlank(text, end));
        return next == '$' || next == '\'' || next == '"' || (Glyphs.isDigit(next) && Glyphs.at(text, end + 3) == ')');
    }

    // O:8:"stdClass":1:{
    private static boolean isObject(CharSequence text, int start, int end) {
        int sign = Glyphs.at(text, end) == '+' ? end + 1 : end;
        int count = Glyphs.skipDigits(text, sign, 9);
        if (Glyphs.isWord(Glyphs.at(text, start - 1)) || count == sign || !Glyphs.startsWith(text, count, ":\"")) {
            return false;
        }
        int quote = Glyphs.find(text, count + 2, 128, '"');
        int size = Glyphs.skipDigits(text, quote + 2, 9);
        return quote > 0
                && Glyphs.at(text, quote + 1) == ':'
                && size > quote + 2
                && Glyphs.startsWith(text, size, ":{");
    }

    /** The start of an object in base64, which tells upper from lower case. */
    private static boolean isCodedObject(CharSequence text, int start, int end) {
        boolean exact = text.charAt(start) == 'T' && text.charAt(start + 1) == 'z' && text.charAt(start + 2) == 'o';
        return exact
                && start == 0
                && text.length() >= 16
                && Glyphs.isDigit(Glyphs.at(text, end))
                && Surroundings.isToken(text, 0, end);
    }

    // a:1:{i:0;O:…, and any array that starts with a typed key.
    private static boolean isArray(CharSequence text, int start, int end) {
        int count = Glyphs.skipDigits(text, end, 9);
        boolean opened = count > end && Glyphs.startsWith(text, count, ":{");
        char kind = Glyphs.lower(Glyphs.at(text, count + 2));
        return opened
                && !Glyphs.isWord(Glyphs.at(text, start - 1))
                && (kind == 'i' || kind == 's' || kind == 'o')
                && Glyphs.at(text, count + 3) == ':';
    }
}
