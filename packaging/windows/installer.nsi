; SPDX-FileCopyrightText: The Depesha authors
; SPDX-License-Identifier: GPL-3.0-or-later

; The installer. NSIS.template.in includes it, after it has said what is installed.
;   /S                       asks nothing          /CurrentUser  /AllUsers   for whom
;   /AUTOSTART /DESKTOP /NOLINKS                   the choices, where nobody is asked
;   Uninstall.exe /S [/REMOVEDATA]                 keeps the user's data without it

Unicode true
Target amd64-unicode ; the 32-bit stub would be a 32-bit program
Name "Depesha"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "Depesha ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Depesha"
VIAddVersionKey FileDescription "Depesha: installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}, GPL-3.0-or-later"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Depesha"
!define START_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVAL_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

; For one user without any rights, or for all; an installation that is there decides what is offered first.
!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Depesha"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WordFunc.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Depesha"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskForData un.TakeAnswer
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_RESERVEFILE_LANGDLL

!macro Text NAME ENGLISH RUSSIAN
    LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
    LangString ${NAME} ${LANG_RUSSIAN} "${RUSSIAN}"
!macroend

!insertmacro Text ProgramHint "The program, its command line and a place in the Start menu." \
    "Программа, её командная строка и место в меню «Пуск»."
!insertmacro Text Desktop "Shortcut on the desktop" "Ярлык на рабочем столе"
!insertmacro Text DesktopHint "A shortcut on the desktop." "Ярлык на рабочем столе."
!insertmacro Text Start "Start with Windows" "Запускать вместе с Windows"
!insertmacro Text StartHint "Depesha starts when you sign in, and sends what is due." \
    "Depesha запускается при входе в Windows и отправляет то, чему пора."
!insertmacro Text Links "Links to telephone numbers" "Ссылки на номера телефонов"
!insertmacro Text LinksHint "Depesha is offered for links that begin with sms: or tel:, in a browser or an e-mail." \
    "Depesha предлагается для ссылок sms: и tel: в браузере и в письмах."
!insertmacro Text Running "Depesha is running. Please close it, the command line too, and try again." \
    "Depesha работает. Закройте её, и командную строку тоже, и повторите."
!insertmacro Text Newer "A newer version of Depesha is installed. An older one cannot read its history. Install all the same?" \
    "Установлена более новая версия Depesha. Старая не прочтёт её историю. Всё равно установить?"
!insertmacro Text Not64 "Depesha needs a 64-bit Windows, 10 or later." "Для Depesha нужна 64-разрядная Windows 10 или новее."
!insertmacro Text DataTitle "Your data" "Ваши данные"
!insertmacro Text DataSubtitle "Accounts, history and passwords can stay for another time." \
    "Аккаунты, историю и пароли можно оставить."
!insertmacro Text DataText "Your accounts, the history of messages and settings lie in $\r$\n$APPDATA\Depesha$\r$\n$\r$\nThe \
passwords of the accounts lie in Windows' Credential Manager. All of this stays, and is there again when Depesha is installed anew." \
    "Ваши аккаунты, история сообщений и настройки лежат в папке $\r$\n$APPDATA\Depesha$\r$\n$\r$\nПароли аккаунтов \
хранит диспетчер учётных данных Windows. Всё это останется, и Depesha найдёт это, если установить её снова."
!insertmacro Text DataRemove "Remove my accounts, history and passwords for good" "Удалить мои аккаунты, историю и пароли навсегда"

Var removesData

; Two programs may hold the files: the window, and a command line that a scheduler started.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
    ${Do}
        StrCpy $1 0
        ClearErrors
        ${If} ${FileExists} "$INSTDIR\depesha.exe"
            FileOpen $0 "$INSTDIR\depesha.exe" a
            FileClose $0
        ${EndIf}
        ${If} ${FileExists} "$INSTDIR\depesha-cli.exe"
            FileOpen $0 "$INSTDIR\depesha-cli.exe" a
            FileClose $0
        ${EndIf}
        ${If} ${Errors}
            StrCpy $1 1
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +3
            SetErrorLevel 3
            Abort
        ${EndIf}
    ${LoopUntil} $1 = 0
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; ---------------------------------------------------------------------------------------------------------------- install

Section "!Depesha" SectionProgram
    SectionIn RO
    Call WaitUntilClosed
    ; The older version knows its files; choices and data stay as they are.
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\Uninstall.exe"
        ExecWait '"$0\Uninstall.exe" /S /UPGRADE /$MultiUser.InstallMode _?=$0' $1
        Delete "$0\Uninstall.exe"
        RMDir "$0"
    ${EndIf}

    SetOutPath "$INSTDIR"
    !insertmacro InstallFiles
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Depesha.lnk" "$INSTDIR\depesha.exe"

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Depesha"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\depesha.exe"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S /$MultiUser.InstallMode'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section /o "$(Desktop)" SectionDesktop
    CreateShortcut "$DESKTOP\Depesha.lnk" "$INSTDIR\depesha.exe"
SectionEnd

; The program's own settings read and write the same value.
Section /o "$(Start)" SectionStart
    WriteRegStr SHCTX "${START_KEY}" "Depesha" '"$INSTDIR\depesha.exe"'
SectionEnd

; Offered among Windows' standard programs. Taken at once only where nobody has the links yet.
!macro OfferLink SCHEME
    WriteRegStr SHCTX "Software\Depesha\Capabilities\URLAssociations" "${SCHEME}" "Depesha.Link"
    ReadRegStr $0 HKCR "${SCHEME}\shell\open\command" ""
    ${If} $0 == ""
        WriteRegStr SHCTX "Software\Classes\${SCHEME}" "" "URL:${SCHEME}"
        WriteRegStr SHCTX "Software\Classes\${SCHEME}" "URL Protocol" ""
        WriteRegStr SHCTX "Software\Classes\${SCHEME}\shell\open\command" "" '"$INSTDIR\depesha.exe" "%1"'
    ${EndIf}
!macroend
Section "$(Links)" SectionLinks
    WriteRegStr SHCTX "Software\Classes\Depesha.Link" "" "Depesha"
    WriteRegStr SHCTX "Software\Classes\Depesha.Link" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\Depesha.Link\DefaultIcon" "" "$INSTDIR\depesha.exe,0"
    WriteRegStr SHCTX "Software\Classes\Depesha.Link\shell\open\command" "" '"$INSTDIR\depesha.exe" "%1"'
    WriteRegStr SHCTX "Software\Depesha\Capabilities" "ApplicationName" "Depesha"
    WriteRegStr SHCTX "Software\Depesha\Capabilities" "ApplicationDescription" "$(LinksHint)"
    WriteRegStr SHCTX "Software\RegisteredApplications" "Depesha" "Software\Depesha\Capabilities"
    !insertmacro OfferLink sms
    !insertmacro OfferLink tel
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Another program may have taken a link meanwhile: only what starts this one is removed.
!macro RemoveLink UN SCHEME
    ReadRegStr $0 SHCTX "Software\Classes\${SCHEME}\shell\open\command" ""
    ${If} $0 == '"$INSTDIR\depesha.exe" "%1"'
        DeleteRegKey SHCTX "Software\Classes\${SCHEME}"
    ${EndIf}
!macroend
!macro RemoveChoices UN
Function ${UN}RemoveLinks
    !insertmacro RemoveLink "${UN}" sms
    !insertmacro RemoveLink "${UN}" tel
    DeleteRegKey SHCTX "Software\Classes\Depesha.Link"
    DeleteRegKey SHCTX "Software\Depesha\Capabilities"
    DeleteRegValue SHCTX "Software\RegisteredApplications" "Depesha"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
Function ${UN}RemoveStart
    DeleteRegValue SHCTX "${START_KEY}" "Depesha"
    DeleteRegValue SHCTX "${APPROVAL_KEY}" "Depesha"
FunctionEnd
!macroend
!insertmacro RemoveChoices ""
!insertmacro RemoveChoices "un."

; What an earlier installation had and is not wanted now.
Section -Unwanted
    ${IfNot} ${SectionIsSelected} ${SectionDesktop}
        Delete "$DESKTOP\Depesha.lnk"
    ${EndIf}
    ${IfNot} ${SectionIsSelected} ${SectionStart}
        Call RemoveStart
    ${EndIf}
    ${IfNot} ${SectionIsSelected} ${SectionLinks}
        Call RemoveLinks
    ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} $(ProgramHint)
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} $(DesktopHint)
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionStart} $(StartHint)
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionLinks} $(LinksHint)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; The choices of the installation that is there, or else of the command line.
Function ChooseSections
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
        ${If} ${FileExists} "$DESKTOP\Depesha.lnk"
            !insertmacro SelectSection ${SectionDesktop}
        ${EndIf}
        ReadRegStr $0 SHCTX "${START_KEY}" "Depesha"
        ${If} $0 != ""
            !insertmacro SelectSection ${SectionStart}
        ${EndIf}
        ReadRegStr $0 SHCTX "Software\RegisteredApplications" "Depesha"
        ${If} $0 == ""
            !insertmacro UnselectSection ${SectionLinks}
        ${EndIf}
    ${EndIf}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DESKTOP" $R1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${SectionDesktop}
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/AUTOSTART" $R1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${SectionStart}
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/NOLINKS" $R1
    ${IfNot} ${Errors}
        !insertmacro UnselectSection ${SectionLinks}
    ${EndIf}
FunctionEnd

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(Not64)" /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}
    !insertmacro MULTIUSER_INIT
    !insertmacro MUI_LANGDLL_DISPLAY
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 = 1
            MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(Newer)" /SD IDNO IDYES +3
            SetErrorLevel 4
            Abort
        ${EndIf}
    ${EndIf}
    Call ChooseSections
FunctionEnd

; Not with the installer's rights.
Function StartProgram
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\depesha.exe"'
FunctionEnd

; -------------------------------------------------------------------------------------------------------------- uninstall

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
    !insertmacro MUI_UNGETLANGUAGE
    StrCpy $removesData 0
    ${un.GetParameters} $R0
    ClearErrors
    ${un.GetOptions} $R0 "/REMOVEDATA" $R1
    ${IfNot} ${Errors}
        StrCpy $removesData 1
    ${EndIf}
FunctionEnd

Function un.AskForData
    !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
    SetShellVarContext current ; whose data are meant
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 60u "$(DataText)"
    Pop $0
    ${NSD_CreateCheckbox} 0 70u 100% 12u "$(DataRemove)"
    Pop $R9
    ${If} $removesData = 1
        ${NSD_Check} $R9
    ${EndIf}
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
    nsDialogs::Show
FunctionEnd

Function un.TakeAnswer
    ${NSD_GetState} $R9 $removesData
    ${If} $MultiUser.InstallMode == "AllUsers"
        SetShellVarContext all
    ${EndIf}
FunctionEnd

; Every password that Depesha keeps has a name that begins so. A credential: flags, type, then its name.
Function un.RemovePasswords
    System::Call 'advapi32::CredEnumerateW(w "Depesha/*", i 0, *i .r1, *p .r2) i .r0'
    ${If} $0 <> 0
        IntOp $3 $1 - 1
        ${For} $4 0 $3
            IntOp $5 $4 * 8
            IntPtrOp $5 $2 + $5
            System::Call '*$5(p .r6)'
            System::Call '*$6(i, i, w .r7)'
            System::Call 'advapi32::CredDeleteW(w r7, i 1, i 0)'
        ${Next}
        System::Call 'advapi32::CredFree(p r2)'
    ${EndIf}
FunctionEnd

Section Uninstall
    ${un.GetParameters} $R0
    Call un.WaitUntilClosed
    !insertmacro RemoveFiles
    ClearErrors
    ${un.GetOptions} $R0 "/UPGRADE" $R1
    ${IfNot} ${Errors}
        Return
    ${EndIf}

    Delete "$INSTDIR\Uninstall.exe"
    SetOutPath "$TEMP" ; a folder in use stays
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Depesha.lnk"
    Delete "$DESKTOP\Depesha.lnk"
    Call un.RemoveStart
    Call un.RemoveLinks
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    DeleteRegKey /ifempty SHCTX "Software\Depesha"

    SetShellVarContext current
    Call un.RemoveStart ; the user's own wish, from the program's settings
    DeleteRegValue HKCU "Software\Depesha" "InstallerLanguage"
    DeleteRegKey /ifempty HKCU "Software\Depesha"
    ${If} $removesData = 1
        RMDir /r "$APPDATA\Depesha"
        Call un.RemovePasswords
    ${EndIf}
SectionEnd
