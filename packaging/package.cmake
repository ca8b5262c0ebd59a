# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack makes of an installed tree: one description, a generator a platform. `scripts/package` calls it.
set(CPACK_PACKAGE_NAME depesha)
set(CPACK_PACKAGE_VENDOR "The Depesha authors")
set(CPACK_PACKAGE_CONTACT "The Depesha authors <${DEPESHA_CONTACT}>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk from which an office sends its SMS")
set(CPACK_PACKAGE_DESCRIPTION
"Depesha sends SMS through the accounts that an office holds with several
providers, and shows what became of each message and each rouble: parts and
cost before sending, delivery statuses and balances after it, in a history on
this computer. What got no answer is called unconfirmed and is never sent
twice by itself. Passwords stay in the system's keychain.
.
Five providers work: IBA Telecom, sms-ka.net, avist.biz, Stream Telecom and
Nikita SMSPRO. A training gateway lets everything be tried without money.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/linux/settle.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Loaded while it runs, so that no linker knows of them: SQLite's driver, and the way to the keychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")

set(CPACK_RPM_PACKAGE_SUMMARY "Desk from which an office sends its SMS")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Communications)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# Loaded while it runs, as above; the driver is in Fedora's qt6-qtbase, which libQt6Sql brings. And libphonenumber's headers are
# compiled for one protobuf, which its own name does not tell: where another is in use, this must not install.
set(CPACK_RPM_PACKAGE_REQUIRES libsecret)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND PhoneNumber_LIBRARY)
    execute_process(COMMAND ${CMAKE_OBJDUMP} -p ${PhoneNumber_LIBRARY} OUTPUT_VARIABLE needs)
    if(needs MATCHES "libprotobuf[^ \n]+")
        string(APPEND CPACK_RPM_PACKAGE_REQUIRES ", ${CMAKE_MATCH_0}()(64bit)")
    endif()
endif()
set(CPACK_RPM_PACKAGE_SUGGESTS gnome-keyring)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/metainfo /usr/share/man
    /usr/share/man/man1 /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc /usr/share/licenses)
set(CPACK_RPM_CHANGELOG_FILE ${PROJECT_BINARY_DIR}/changelog.rpm) # settle.cmake writes it
# All times are those of the commit, and no name of a machine gets in.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%global _buildhost localhost
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global source_date_epoch_from_changelog 0
%global _build_id_links none")
foreach(size 16 24 32 48 64 128 256)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}x${size}
        /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

include(${CMAKE_CURRENT_LIST_DIR}/windows/package.cmake)
if(UNIX AND NOT APPLE)
    set(CPACK_GENERATOR DEB)
endif()
include(macos/package.cmake)
include(CPack)
