# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack on the tree that becomes a package: the papers as Debian's policy and Fedora's guidelines want them, and for
# every file the time of the commit and the rights it is to have, whoever builds: two builds of one commit are the same bytes.
if(NOT CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
    return()
endif()
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(papers ${tree}/doc/${CPACK_PACKAGE_NAME})
if(CPACK_GENERATOR STREQUAL "DEB")
    file(RENAME ${papers}/CHANGELOG.md ${papers}/changelog)
    string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE ${papers}/changelog.Debian
"${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) stable; urgency=medium

  * See changelog.gz for what is new in this version.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
    file(GLOB texts ${papers}/changelog* ${papers}/THIRD-PARTY.txt)
else()
    file(REMOVE_RECURSE ${tree}/lintian ${papers}/copyright)
    file(COPY ${CPACK_RESOURCE_FILE_LICENSE} DESTINATION ${tree}/licenses/${CPACK_PACKAGE_NAME})
    string(TIMESTAMP date "%a %b %d %Y" UTC)
    file(WRITE ${CPACK_RPM_CHANGELOG_FILE}
"* ${date} ${CPACK_PACKAGE_CONTACT} - ${CPACK_PACKAGE_VERSION}-1
- See CHANGELOG.md for what is new in this version.
")
endif()
file(GLOB programs ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/*)
execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB pages ${tree}/man/man1/*.1)
execute_process(COMMAND gzip -9n ${texts} ${pages} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_INSTALL_DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE all LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*)
execute_process(COMMAND touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} ${CPACK_TEMPORARY_INSTALL_DIRECTORY} ${all}
    COMMAND_ERROR_IS_FATAL ANY)
