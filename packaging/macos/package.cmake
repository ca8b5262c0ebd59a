# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack makes on macOS: a disk image with the bundle and a way to Applications.
if(NOT APPLE)
    return()
endif()
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGING_INSTALL_PREFIX /)
set(CPACK_PACKAGE_FILE_NAME depesha-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_DMG_VOLUME_NAME "Depesha ${PROJECT_VERSION}")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/sign.cmake)
