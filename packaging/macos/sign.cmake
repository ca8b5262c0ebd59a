# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack on the tree that becomes the image: the bundle is signed once everything is in it.
file(GLOB bundle LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.app)
if(NOT bundle)
    message(FATAL_ERROR "There is no bundle in ${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
endif()
execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/sign ${bundle} COMMAND_ERROR_IS_FATAL ANY)
