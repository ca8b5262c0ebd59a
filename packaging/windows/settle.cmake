# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack on the tree that becomes a package: the portable one gets the file that makes it portable, and all files one time.
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
if(CPACK_GENERATOR STREQUAL "ZIP")
    configure_file(${CPACK_DEPESHA_WINDOWS}/portable.txt ${tree}/portable.txt NEWLINE_STYLE CRLF)
endif()
file(GLOB_RECURSE all LIST_DIRECTORIES true ${tree}/*)
execute_process(COMMAND touch --date=@$ENV{SOURCE_DATE_EPOCH} ${all} COMMAND_ERROR_IS_FATAL ANY)
