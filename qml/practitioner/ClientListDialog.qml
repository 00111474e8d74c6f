// The list of all clients as a file.
import QtQuick
import Stipple.App

FileExportDialog {
    name: "clientList"
    title: qsTr("List of clients as a file")
    list: ClientList
    caution: qsTr("The file is not encrypted: names, birthdays, addresses, telephone numbers and emergency contacts, and no health data. Whoever has it can read it.")
    refused: qsTr("Only the owner hands out the list of clients.")
}
