# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack on the tree that becomes a package: the papers as Debian's policy wants them, and for every file the time of
# the commit and the rights it is to have, whoever builds: two builds of one commit are the same bytes.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(papers ${tree}/doc/${CPACK_PACKAGE_NAME})
file(RENAME ${papers}/CHANGELOG.md ${papers}/changelog)
set(when $ENV{SOURCE_DATE_EPOCH})
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${papers}/changelog.Debian
"${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) stable; urgency=medium

  * See changelog.gz for what is new in this version.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
file(GLOB texts ${papers}/changelog* ${tree}/man/man1/*.1)
execute_process(COMMAND gzip -9n ${texts} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_INSTALL_DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE all LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*)
execute_process(COMMAND touch --no-dereference --date=@${when} ${CPACK_TEMPORARY_INSTALL_DIRECTORY} ${all}
    COMMAND_ERROR_IS_FATAL ANY)
