# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The installer and the portable archive. CPack gathers the files and knows which of them to remove again; the installer itself is
# ours (installer.nsi), since CPack's own knows no installing for one user.
if(NOT WIN32)
    return()
endif()
set(CPACK_GENERATOR NSIS64 ZIP)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_NAME Depesha)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Depesha)
set(CPACK_PACKAGING_INSTALL_PREFIX)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES OFF) # collect-dlls strips, the plugins too
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/names.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/settle.cmake)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY .)
set(CPACK_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR}) # where NSIS.template.in stands
set(CPACK_DEPESHA_WINDOWS ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_DEPESHA_ICON ${PROJECT_BINARY_DIR}/packaging/windows/depesha.ico)
