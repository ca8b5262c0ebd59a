# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# bash completion for depesha-cli: commands, options, and the names of accounts, providers and states.

# Offers the lines of standard input that begin with the current word, quoted where they hold blanks.
_depesha_cli_offer()
{
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ -n $line && $line == "${1//\\/}"* ]]; then
            COMPREPLY+=("$(printf '%q' "$line")")
        fi
    done
}

# The names of the accounts in the data folder that the command line names. Asks no network and no keychain.
_depesha_cli_accounts()
{
    local -a folder=()
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} == --data-dir ]]; then
            folder=(--data-dir "${COMP_WORDS[i + 1]}")
        fi
    done
    depesha-cli "${folder[@]}" account list --json 2>/dev/null |
        grep -oE '"name":"([^"\\]|\\.)*"' | sed -e 's/^"name":"//' -e 's/"$//' -e 's/\\\(.\)/\1/g'
}

_depesha_cli_options()
{
    local account='--provider --name --login --endpoint --sender --price --currency --day-limit --low-balance --region --per-second --in-flight
        --batches --report-hours --proxy --password-stdin'
    local filters='--account --state --search --since --until --limit --after'
    case $1 in
    'account add' | 'account edit') echo $account ;;
    balance | lookup) echo --account ;;
    count) echo --text --text-file ;;
    send) echo --account --to --to-file --text --text-file --sender --at --test --dry-run --wait --allow-duplicate ;;
    run) echo --until-idle ;;
    history) echo $filters ;;
    export) echo $filters --format --output ;;
    backup | support) echo --output ;;
    doctor) echo --online --seen ;;
    resolve) echo --sent --not-sent --resend ;;
    training) echo --demo --port --speed ;;
    esac
}

_depesha_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local common='--data-dir --json --quiet --help'
    local commands='account balance count send run poll history show resolve cancel lookup export backup doctor support training'
    local command= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --data-dir) ((i++)) ;;
        -*) ;;
        *)
            if [[ -z $command ]]; then
                command=${COMP_WORDS[i]}
            elif [[ $command == account ]]; then
                command+=" ${COMP_WORDS[i]}"
            fi
            ;;
        esac
    done

    case $previous in
    --account)
        _depesha_cli_offer "$current" < <(_depesha_cli_accounts)
        return
        ;;
    --provider)
        COMPREPLY=($(compgen -W 'iba smska avist stream nikita' -- "$current"))
        return
        ;;
    --state)
        COMPREPLY=($(compgen -W 'scheduled queued sending accepted enroute delivered undelivered expired rejected deleted
            failed unreported cancelled tested unconfirmed' -- "$current"))
        return
        ;;
    --format)
        COMPREPLY=($(compgen -W 'csv json xlsx' -- "$current"))
        return
        ;;
    --batches)
        COMPREPLY=($(compgen -W 'yes no' -- "$current"))
        return
        ;;
    --data-dir)
        compopt -o filenames
        COMPREPLY=($(compgen -d -- "$current"))
        return
        ;;
    --text-file | --to-file | --output)
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
        return
        ;;
    esac

    case $command in
    '')
        COMPREPLY=($(compgen -W "$commands $common --version" -- "$current"))
        ;;
    account)
        COMPREPLY=($(compgen -W "add list edit remove test $common" -- "$current"))
        ;;
    'account edit' | 'account remove' | 'account test')
        if [[ $current == -* ]]; then
            COMPREPLY=($(compgen -W "$(_depesha_cli_options "$command") $common" -- "$current"))
        else
            _depesha_cli_offer "$current" < <(_depesha_cli_accounts)
        fi
        ;;
    training)
        COMPREPLY=($(compgen -W "$(_depesha_cli_options training) --help" -- "$current"))
        ;;
    *)
        COMPREPLY=($(compgen -W "$(_depesha_cli_options "$command") $common" -- "$current"))
        ;;
    esac
}

complete -F _depesha_cli depesha-cli
