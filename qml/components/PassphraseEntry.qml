// A passphrase: hidden until asked for. With `strength` ≥ 0 it says honestly how long the passphrase would hold.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

FieldFrame {
    id: entry

    property string name: ""
    property alias text: box.text
    property alias box: box
    // 0 to 4 as zxcvbn counts; -1 where strength does not matter.
    property int strength: -1
    property string strengthText: ""
    // A PIN: only the digits 0 to 9.
    property bool digits: false
    // False for what is copied from paper.
    property bool hidden: true

    signal edited(text: string)
    signal accepted

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.space.s

        InputBox {
            id: box

            objectName: entry.name
            Layout.fillWidth: true
            wrong: entry.error !== ""
            reserveEnd: Theme.space.touch
            echoMode: reveal.checked || !entry.hidden ? TextInput.Normal : TextInput.Password
            passwordCharacter: "\u2022"
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhHiddenText | Qt.ImhNoAutoUppercase | (entry.digits ? Qt.ImhDigitsOnly : Qt.ImhNone)
            validator: entry.digits ? onlyDigits : null
            Accessible.name: entry.label
            Accessible.description: entry.error !== "" ? entry.error : entry.help
            Accessible.passwordEdit: true
            onTextEdited: entry.edited(text)
            onAccepted: entry.accepted()

            RegularExpressionValidator {
                id: onlyDigits

                regularExpression: /[0-9]*/
            }
            IconButton {
                id: reveal

                objectName: entry.name + ".reveal"
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.xs
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.hidden
                checkable: true
                iconName: checked ? "hide" : "show"
                text: checked ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
            }
        }
        StrengthMeter {
            Layout.fillWidth: true
            visible: entry.strength >= 0 && box.length > 0
            strength: entry.strength
            words: entry.strengthText
        }
    }
}
