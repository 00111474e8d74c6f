import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.xl
    Component.onCompleted: clinic.takeFocus()

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("What is your clinic called?")
        look: TextBlock.Display
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        TextEntry {
            id: clinic

            Layout.fillWidth: true
            name: "firstStart.clinic"
            label: qsTr("Name of the clinic")
            help: qsTr("As your clients know it. It stands on every form and every copy.")
            text: FirstStart.clinic
            error: FirstStart.clinicProblem
            onEdited: text => FirstStart.clinic = text
            onAccepted: phone.takeFocus()
        }
        TextEntry {
            id: phone

            Layout.fillWidth: true
            name: "firstStart.phone"
            label: qsTr("Phone")
            optional: true
            help: qsTr("The number your clients call when something worries them.")
            hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDialableCharactersOnly
            text: FirstStart.phone
            onEdited: text => FirstStart.phone = text
            onAccepted: FirstStart.next()
        }
        FactRow {
            Layout.fillWidth: true
            label: qsTr("Time zone")
            value: FirstStart.timeZone
        }
    }
}
